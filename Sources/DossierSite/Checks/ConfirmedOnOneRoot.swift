import DossierDiagnostics
import DossierModel

/// A claim is confirmed by two sources with independent roots, or by an official record.
enum ConfirmedOnOneRoot: ConfirmationCheck {
  static let kind = DiagnosticKind(
    "confirmed-on-one-root", .warning,
    """
    A claim with the status “confirmed” needs two sources whose chains begin with different speakers or documents, or one \
    source marked `official: yes`. A copy (`republishes`) and a relay (`via`) lead back to the same root and confirm nothing; nor do two speakers whom \
    one relay quotes. \
    Add another attribution under `also`, or use the status “reported”.
    """)

  static func finding(on confirmed: ConfirmedStatement, _ dossier: Dossier) -> Diagnostic? {
    guard !confirmed.provenance.isCorroborated else { return nil }
    return Diagnostic(
      kind,
      "“confirmed” rests on \(ground(of: confirmed.provenance, dossier)): \(dossier.slug(of: confirmed.statement.record))",
      at: confirmed.range)
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
