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
    for conflict in graph.conflicts where conflict.findings.isEmpty && conflict.isContradiction {
      guard let header = dossier.header(of: conflict.subject), header.note == nil else { continue }
      let places = conflict.answers.compactMap { $0.voices.first.map { range(of: $0, dossier) } }
      let other = places.dropFirst().first ?? conflict.challenges.first.map { dossier.claims[$0].range }
      report(
        Diagnostic(
          kind,
          "\(conflict.statement == nil ? "accounts of" : "accounts beside claim") “\(conflict.topic)” disagree without a note or a finding: \(header.slug)",
          at: other ?? header.range, notes: places.prefix(1).map { Note("the other account is here", at: $0) }))
    }
  }

  private static func range(of voice: Conflict.Voice, _ dossier: Dossier) -> SourceRange {
    switch voice {
    case .claim(let id): dossier.claims[id].range
    case .account(let attribution): attribution.range
    }
  }
}
