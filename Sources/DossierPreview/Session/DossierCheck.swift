import DossierDiagnostics
import DossierLoading
import DossierModel
import DossierSite

/// The checks of a dossier as it was at one time.
///
/// They look at all of it, which takes longer than everything else about an edit; and nothing that they find keeps a site from
/// being shown. So they come last, beside what is done meanwhile.
package struct DossierCheck: Sendable {
  /// What was found, and in which state of the dossier.
  package struct Findings: Sendable {
    let number: Int
    let diagnostics: [Diagnostic]
  }

  /// Rises with each state of the dossier.
  let number: Int
  private let dossier: Dossier
  private let graph: DossierGraph
  /// Whether all records could be read.
  private let isSound: Bool
  private let templates: TemplateFolder?

  init(_ number: Int, _ dossier: Dossier, _ graph: DossierGraph, isSound: Bool, templates: TemplateFolder?) {
    self.templates = templates
    self.isSound = isSound
    self.number = number
    self.dossier = dossier
    self.graph = graph
  }

  package func run() -> Findings {
    let terms = templates.map { DossierChecks.unknownTerms(in: $0, dossier) } ?? []
    return Findings(
      number: number, diagnostics: DossierChecks.findings(on: dossier, graph, isSound: isSound) + terms)
  }
}
