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
    let roots = ProvenanceRoots(dossier)
    for id in dossier.claims.ids {
      let claim = dossier.claims[id]
      guard let confirmed = claim.attributions.first(where: { $0.status == .confirmed }) else { continue }
      let provenance = roots.provenance(of: id, graph)
      guard !provenance.hasOfficialRecord, provenance.roots.count < 2 else { continue }
      report(
        Diagnostic(
          kind, "“confirmed” rests on \(provenance.roots.isEmpty ? "no source" : "one root"): \(claim.slug)",
          at: confirmed.range))
    }
  }
}
