import DossierDiagnostics
import DossierModel

/// Where accounts disagree, the editors tell readers what to make of it.
enum UnexplainedConflict: Check {
  static let kind = DiagnosticKind(
    "unexplained-conflict", .advice,
    """
    Accounts disagree, and neither a note on the record nor a finding says what to make of it. Nothing has to be decided: \
    a sentence that says why both accounts stand is enough.
    """)

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for conflict in graph.conflicts where conflict.findings.isEmpty {
      guard let header = dossier.header(of: conflict.subject), header.note == nil else { continue }
      report(
        Diagnostic(
          kind, "accounts of “\(conflict.topic)” disagree without a note or a finding: \(header.slug)",
          at: header.range))
    }
  }
}
