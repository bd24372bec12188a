import DossierDiagnostics
import DossierModel

/// A source is there because something rests on it.
enum UncitedSource: Check {
  static let kind = DiagnosticKind(
    "uncited-source", .advice,
    """
    No claim, event or note rests on this source. Cite it (`in:` or `[@id]`), or remove it.
    """)

  static let missesSomething = true

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.sources.ids {
      let reference = RecordReference.source(id)
      guard !graph.uses(of: reference).contains(where: { $0.from != reference }) else { continue }
      let header = dossier.sources[id].header
      report(Diagnostic(kind, "nothing cites the source “\(header.slug)”", at: header.range))
    }
  }
}
