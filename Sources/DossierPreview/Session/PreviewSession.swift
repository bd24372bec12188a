package import DossierDiagnostics
import DossierLoading
import DossierModel
import DossierSite

/// A dossier that is being written: kept in memory, and brought up to date by what changes in its folders.
///
/// Whatever the edits, its site is the one that a build of the same folders publishes. Where the content has errors, the content of
/// the last edition without is shown, and likewise the templates: an author can go on reading, a designer can go on designing.
package struct PreviewSession: Sendable {
  package private(set) var edition = PreviewEdition(site: nil)
  /// What is wrong now, errors first.
  package private(set) var diagnostics: [Diagnostic] = []
  private var content: WatchedContent
  private var templates: WatchedTemplates
  private let templatesPath: String
  private var table = SourceFileTable.lasting
  /// What follows from the content, as far as it could be read.
  private var contentDiagnostics: [Diagnostic] = []
  /// The dossier as it is now, errors or not.
  private var latest: (dossier: Dossier, graph: DossierGraph)?
  private var soundContent: (plan: SitePlan, dossier: Dossier, folder: ContentFolder)?
  /// The records that may differ between `soundContent` and now; nil if any may.
  private var unsoundRecords: Set<RecordReference>?
  private var soundTemplates: (templates: SiteTemplates, folder: TemplateFolder)?

  /// - Parameters:
  ///   - templates: a folder that need not exist.
  ///   - builtIn: the templates and assets that are packaged with the program, by path.
  package init(content: String, templates: String, builtIn: [(path: String, bytes: [UInt8])]) {
    self.content = WatchedContent(path: content)
    self.templates = WatchedTemplates(path: templates, builtIn: builtIn)
    templatesPath = templates
  }

  /// What is to be watched.
  package var folders: [String] { [content.path, templatesPath] }

  /// Reads everything.
  package mutating func load() async {
    await content.load(&table)
    _ = templates.update(&table)
    plan(nil)
    takeTemplates()
    publish()
  }

  /// Follows changes below ``folders``.
  ///
  /// - Returns: whether ``edition`` is another one now.
  package mutating func take(_ changes: FolderChanges) async -> Bool {
    let contentUpdate = await content.update(changes.below(content.path), &table)
    var templateUpdate = WatchedTemplates.Update()
    if !changes.below(templatesPath).isEmpty { templateUpdate = templates.update(&table) }
    let hasNewStyles = contentUpdate.hasNewStyles || templateUpdate.hasNewStyles
    let hasNewAssets = contentUpdate.hasNewAssets || templateUpdate.hasNewAssets
    if contentUpdate.hasNewRecords { plan(contentUpdate.edited) }
    takeTemplates()
    if hasNewStyles { edition.stylesVersion += 1 }
    if hasNewAssets { edition.filesVersion += 1 }
    guard contentUpdate.hasNewRecords || templateUpdate.hasNewTemplates || hasNewStyles || hasNewAssets else {
      return false
    }
    publish()
    return true
  }

  /// The bytes of an input file, to show the lines that complaints point at.
  package func contents(of file: SourceFileID) -> [UInt8]? {
    content.folder?.bytes(of: file) ?? templates.folder?.bytes(of: file)
  }

  /// Derives from the content all that the pages share: again only what an edit of some records changes, if it changes no ids.
  private mutating func plan(_ edited: [RecordReference]?) {
    contentDiagnostics = content.diagnostics
    guard let folder = content.folder, let dossier = content.resolution?.dossier else {
      (latest, unsoundRecords) = (nil, nil)
      return
    }
    let graph: DossierGraph
    if let edited, let latest {
      graph = latest.graph.following(edited, from: latest.dossier, to: dossier)
      unsoundRecords?.formUnion(edited)
    } else {
      graph = DossierGraph(dossier)
      unsoundRecords = nil
    }
    latest = (dossier, graph)
    contentDiagnostics += DossierChecks.run(on: dossier, graph, files: Set(folder.assets.map(\.path)))
    contentDiagnostics = folder.namingCells(in: contentDiagnostics)
    guard contentDiagnostics.allSatisfy({ $0.severity < .error }) else { return }
    do {
      soundContent = (try plan(dossier, graph), dossier, folder)
      unsoundRecords = []
    } catch {
      contentDiagnostics.append(.unusablePath(error.summary))
    }
  }

  private func plan(_ dossier: Dossier, _ graph: DossierGraph) throws(PagePathError) -> SitePlan {
    guard let unsoundRecords, let soundContent else { return try SitePlan(dossier, graph) }
    return try soundContent.plan.following(
      SiteEdit(of: Array(unsoundRecords), from: soundContent.dossier, to: dossier), graph)
  }

  private mutating func takeTemplates() {
    guard let folder = templates.folder, let compiled = templates.templates else { return }
    if templates.diagnostics.allSatisfy({ $0.severity < .error }) { soundTemplates = (compiled, folder) }
  }

  private mutating func publish() {
    diagnostics = order(contentDiagnostics + templates.diagnostics)
    if let soundContent, let soundTemplates {
      let files = SiteFiles(
        plan: soundContent.plan, templates: soundTemplates.templates, templateFolder: soundTemplates.folder,
        content: soundContent.folder)
      do {
        edition.site = try RenderedSite(files)
      } catch {
        diagnostics.insert(.unusablePath("\(error)"), at: 0)
      }
    }
    edition.sources = table
    edition.problems = ProblemList(diagnostics, in: table, contents: contents)
  }

  /// Errors first, then by the order in which a build reads files: the numbers of files that appear later don't follow it.
  private func order(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let isTemplate = content.path + "/"
    func key(_ diagnostic: Diagnostic) -> (rank: Int, path: String) {
      guard let file = diagnostic.range?.file else { return (0, "") }
      let path = table.path(of: file)
      return (path.hasPrefix(isTemplate) ? 1 : 2, path)
    }
    return diagnostics.map { (key: key($0), diagnostic: $0) }.sorted { left, right in
      if left.diagnostic.severity != right.diagnostic.severity {
        return left.diagnostic.severity > right.diagnostic.severity
      }
      if left.key != right.key { return left.key < right.key }
      return left.diagnostic < right.diagnostic
    }.map(\.diagnostic)
  }
}
