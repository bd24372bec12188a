import DossierDiagnostics
import DossierLoading
import DossierModel

/// Nothing comes from a source that repeats the one to which it came.
///
/// Circles within the chains of a statement are found where these are decoded; this finds those that close through `republishes`.
enum CircularAttribution: Check {
  static let kind = DiagnosticKind.circularAttribution

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    var told: Set<SourceRange> = []
    for copy in dossier.sources.ids where dossier.sources.lend(copy, to: { $0.republishes != nil }) {
      for role in [StatementRole.relay, .speaker] {
        graph.visitStatements(naming: .source(copy), as: role, in: dossier) { _, attributions in
          guard AttributionCircle(in: attributions) == nil,
            let circle = AttributionCircle(in: attributions, original: { dossier.original(of: $0)?.value }),
            let range = attributions.first?.range, told.insert(range).inserted
          else { return }
          report(.circularAttribution(circle.members.map(dossier.slug), at: range, notes: notes(on: circle, dossier)))
        }
      }
    }
  }

  private static func notes(on circle: AttributionCircle, _ dossier: Dossier) -> [Note] {
    circle.members.compactMap { member in
      guard case .source(let id) = member, let original = dossier.original(of: id),
        circle.members.contains(.source(original.value))
      else { return nil }
      return Note("`\(dossier.slug(of: member))` republishes the other", at: original.range)
    }
  }
}

extension Dossier {
  fileprivate func original(of source: SourceID) -> Located<SourceID>? {
    sources.lend(source) { $0.republishes }
  }
}
