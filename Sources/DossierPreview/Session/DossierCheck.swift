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
    /// In their order.
    let diagnostics: [Diagnostic]
    /// All that is wrong with the content itself, where that was not known at once: with files that have lost their form, and with
    /// what refers to records in them.
    let ofContent: [Diagnostic]?
  }

  /// Rises with each state of the dossier.
  let number: Int
  private let dossier: Dossier
  private let graph: DossierGraph
  private let content: [Diagnostic]
  private let incomplete: Set<SourceFileID>
  private let written: WrittenContent?
  private let assets: (paths: Set<String>, problems: [Diagnostic])
  private let folder: ContentFolder
  private let order: DiagnosticOrder
  private let words: WordChanges
  private let templates: TemplateFolder?

  /// Nil if there is no dossier.
  init?(
    _ number: Int, _ planned: PlannedContent, _ content: WatchedContent, templates: TemplateFolder?,
    order: DiagnosticOrder
  ) {
    guard let latest = planned.latest, let folder = content.folder else { return nil }
    self.number = number
    self.folder = folder
    self.order = order
    self.templates = templates
    words = planned.words
    (dossier, graph) = latest
    written = content.written
    self.content = content.diagnostics
    incomplete = content.resolution?.incompleteFiles ?? []
    assets = (planned.assetPaths, planned.assetProblems)
  }

  package func run() async -> Findings {
    guard let written else { return findings(on: dossier, graph, content, incomplete, ofContent: nil) }
    let (resolution, dossier, graph) = await written.resolved(following: dossier, graph, words: words)
    let content = written.folder.diagnostics + resolution.diagnostics
    let missing = DossierChecks.missingFiles(of: dossier, present: assets.paths)
    return findings(
      on: dossier, graph, content, resolution.incompleteFiles, ofContent: content + missing + assets.problems)
  }

  private func findings(
    on dossier: Dossier, _ graph: DossierGraph, _ content: [Diagnostic], _ incomplete: Set<SourceFileID>,
    ofContent: [Diagnostic]?
  ) -> Findings {
    let isSound = !content.contains { $0.severity == .error }
    let found = DossierChecks.findings(on: dossier, graph, isSound: isSound, incomplete: incomplete)
    let words = templates.map { DossierChecks.unfitWords(in: $0, dossier) } ?? []
    return Findings(
      number: number, diagnostics: order.sorted(folder.namingCells(in: found + words)),
      ofContent: ofContent.map(folder.namingCells))
  }
}
