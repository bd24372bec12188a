import DossierDiagnostics
import DossierModel

/// A claim is confirmed by two sources with independent roots, or by an official record.
enum ConfirmedOnOneRoot: Check {
  static let kind = DiagnosticKind(
    "confirmed-on-one-root", .warning,
    """
    A claim with the status “confirmed” needs two sources whose chains begin with different speakers or documents, or one \
    source marked `official: yes`. A copy (`republishes`) and a relay (`via`) lead back to the same root and confirm nothing; nor do two speakers whom \
    one relay quotes. \
    Add another attribution under `also`, or use the status “reported”.
    """)

  static let missesSomething = true

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    let confirmed = confirmedStatements(of: dossier)
    guard !confirmed.isEmpty else { return }
    let roots = ProvenanceRoots(dossier)
    for (statement, attributions) in confirmed {
      let provenance: ProvenanceRoots.Provenance =
        if case .claim(let id) = statement.record, statement.part == .whole {
          roots.provenance(of: id)
        } else {
          roots.provenance(of: attributions)
        }
      guard !provenance.isCorroborated else { continue }
      let place = attributions.first { $0.status == .confirmed }?.range
      report(
        Diagnostic(
          kind, "“confirmed” rests on \(ground(of: provenance, dossier)): \(dossier.slug(of: statement.record))",
          at: place))
    }
  }

  /// The statements of which an attribution says that they are confirmed, each with all its attributions.
  private static func confirmedStatements(of dossier: Dossier) -> [(statement: Statement, attributions: [Attribution])]
  {
    var found: [Statement] = []
    for kind in RecordKind.allCases {
      for record in dossier.references(of: kind) {
        dossier.visitStatements(of: record) { statement, attribution in
          if attribution.status == .confirmed, found.last != statement { found.append(statement) }
        }
      }
    }
    return found.map { statement in
      var attributions: [Attribution] = []
      dossier.visitStatements(of: statement.record) { other, attribution in
        if other == statement { attributions.append(copy attribution) }
      }
      return (statement, attributions)
    }
  }

  /// What a claim rests on that isn't enough: "Harbor Gazette alone", "one document", "no source".
  private static func ground(of provenance: ProvenanceRoots.Provenance, _ dossier: Dossier) -> String {
    switch provenance.onlyRoot {
    case .source(let source): "\(dossier.sources[source].title) alone"
    case .speaker(let speaker): "\(dossier.title(of: speaker)) alone"
    case nil where provenance.isEmpty: provenance.hasOthers ? "nothing but what is denied or withdrawn" : "no source"
    case nil: "speakers of one document, or the same speakers in several"
    }
  }
}
