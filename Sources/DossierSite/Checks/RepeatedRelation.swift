import DossierDiagnostics
import DossierModel

/// A tie is written once.
enum RepeatedRelation: Check {
  static let kind = DiagnosticKind(
    "repeated-relation", .advice,
    """
    A tie stands here that is written elsewhere already, perhaps read from its other end, with the same time and on the same word. \
    Pages of both ends show each tie, so that it is told twice: write it on one of them. If another source says so, too, it belongs \
    under `also`.
    """)

  /// A tie read from the end from which its words come first in the alphabet.
  private struct Tie: Hashable {
    let from: RecordReference
    let to: RecordReference
    let words: String

    init(_ relation: borrowing Relation) {
      let kind = relation.kind
      let isReversed = kind.isSymmetric ? relation.to < relation.from : kind.inverse.map { $0 < kind.phrase } ?? false
      from = isReversed ? relation.to : relation.from
      to = isReversed ? relation.from : relation.to
      words = isReversed ? kind.inverse ?? kind.phrase : kind.phrase
    }
  }

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    var seen: [Tie: [Relation]] = [:]
    for kind in RecordKind.allCases where kind != .claim {
      for record in dossier.references(of: kind) {
        for relation in dossier.relations(of: record) {
          let others = seen[Tie(relation), default: []]
          let same = others.first {
            $0.when == relation.when && [$0.attribution].contains(theSameAs: relation.attribution)
          }
          guard let same else {
            seen[Tie(relation)] = others + [relation]
            continue
          }
          report(
            Diagnostic(
              self.kind, "this tie is written twice: \(relation.kind.name)", at: relation.range,
              notes: [Note("first written here", at: same.range)]))
        }
      }
    }
  }
}
