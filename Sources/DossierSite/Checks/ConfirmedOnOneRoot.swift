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
      guard !provenance.hasOfficialRecord, provenance.roots.count < 2 else { continue }
      report(
        Diagnostic(
          kind,
          "“confirmed” rests on \(provenance.roots.isEmpty ? "no source" : "one root"): \(dossier.claims[id].slug)",
          at: confirmed.range))
    }
  }
}
