import DossierDiagnostics
import DossierModel

/// A claim is confirmed by two sources with independent roots, or by an official record.
enum ConfirmedOnOneRoot: Check {
  static let kind = DiagnosticKind(
    "confirmed-on-one-root", .warning,
    """
    A claim with the status “confirmed” needs two sources whose chains begin with different speakers or documents, or one \
    source marked `official: yes`. A copy (`republishes`) and a relay (`via`) lead back to the same root and confirm nothing. \
    Add another attribution under `also`, or use the status “reported”.
    """)

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    func confirmation(of id: ClaimID) -> Attribution? {
      dossier.claims[id].attributions.first { $0.status == .confirmed }
    }
    let claimed = dossier.claims.ids.filter { confirmation(of: $0) != nil }
    guard !claimed.isEmpty else { return }
    let roots = ProvenanceRoots(dossier)
    for id in claimed {
      guard let confirmed = confirmation(of: id) else { continue }
      let provenance = roots.provenance(of: id)
      guard !provenance.isCorroborated else { continue }
      report(
        Diagnostic(
          kind, "“confirmed” rests on \(ground(of: provenance, dossier)): \(dossier.claims[id].slug)",
          at: confirmed.range))
    }
  }

  /// What a claim rests on that isn't enough: "Harbor Gazette alone", "one document", "no source".
  private static func ground(of provenance: ProvenanceRoots.Provenance, _ dossier: Dossier) -> String {
    guard let root = provenance.roots.first else { return "no source" }
    guard provenance.roots.count == 1 else { return "one document, or on what others deny or withdrew" }
    switch root {
    case .source(let source): return "\(dossier.sources[source].title) alone"
    case .speaker(let speaker): return "\(dossier.title(of: speaker)) alone"
    }
  }
}
