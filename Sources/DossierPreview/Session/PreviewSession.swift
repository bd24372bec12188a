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
  /// What is wrong, errors first. As long as a ``check`` is due, what the checks found before it is among them.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Rises whenever ``diagnostics`` may be others.
  package private(set) var diagnosticsVersion = 0
  /// What is still to be run for the newest state of the dossier, its findings to be given to ``adopt(_:)``.
  package private(set) var check: DossierCheck?
  private var checkCount = 0
  private var findings: [Diagnostic] = []
  /// All that is wrong with the content while files have lost their form, once the check has found it out.
  private var contentFindings: [Diagnostic]?
  private var content: WatchedContent
  private var planned = PlannedContent()
  private var templates: WatchedTemplates
  private let templatesPath: String
  private var table = SourceFileTable.lasting
  private var soundTemplates: (templates: SiteTemplates, folder: TemplateFolder)?
  /// Why there is no newer site, if neither content nor templates are to blame.
  private var problem: Diagnostic?
  /// The complaints of content and templates that ``diagnostics`` was made of.
  private var shown: [Diagnostic] = []

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

  /// Reads and checks everything.
  package mutating func load() async {
    await content.load(&table)
    _ = templates.update(&table)
    takeTemplates()
    plan(nil, hasNewAssets: true)
    publish()
    if let check { adopt(await check.run()) }
    tell()
  }

  /// Follows changes below ``folders``: what they make of the site, and what now keeps it from being published.
  ///
  /// - Returns: whether ``edition`` is another one now.
  package mutating func take(_ changes: FolderChanges) async -> Bool {
    let contentUpdate = await content.update(changes.below(content.path), &table, planned.latest?.graph)
    var templateUpdate = WatchedTemplates.Update()
    if !changes.below(templatesPath).isEmpty { templateUpdate = templates.update(&table) }
    let hasNewStyles = contentUpdate.hasNewStyles || templateUpdate.hasNewStyles
    let hasNewAssets = !contentUpdate.assets.isEmpty || !templateUpdate.assets.isEmpty
    takeTemplates()
    if contentUpdate.hasNewRecords || contentUpdate.hasNewFiles {
      plan(contentUpdate.records, hasNewAssets: contentUpdate.hasNewFiles)
    } else if planned.words != words || templateUpdate.hasNewWords {
      plan(EditedRecords(), hasNewAssets: false)
    }
    if hasNewStyles { edition.stylesVersion += 1 }
    for path in templateUpdate.assets { edition.files.change(path, isShared: true) }
    for path in contentUpdate.assets { edition.files.change(path, isShared: stylesOrScriptsNameFiles) }
    let hasNewPages = contentUpdate.hasNewRecords || templateUpdate.hasNewTemplates || templateUpdate.hasNewWords
    guard hasNewPages || hasNewStyles || hasNewAssets else { return false }
    publish()
    let hasErrors = shown.contains { $0.severity == .error }
    if hasErrors || templateUpdate.hasNewTemplates || complaints != shown { tell() }
    return true
  }

  /// Takes over what the checks found.
  ///
  /// - Returns: whether ``edition`` is another one now; not if the dossier has changed since.
  @discardableResult
  package mutating func adopt(_ found: DossierCheck.Findings?) -> Bool {
    guard let check, let found, check.number == found.number else { return false }
    self.check = nil
    // Mostly an edit changes nothing of what is wrong elsewhere, and of a large dossier that is a lot to word.
    guard found.diagnostics != findings || found.ofContent != contentFindings else { return false }
    (findings, contentFindings) = (found.diagnostics, found.ofContent)
    let former = edition.problems.tag
    tell()
    return edition.problems.tag != former
  }

  /// The bytes of an input file, to show the lines that complaints point at.
  package func contents(of file: SourceFileID) -> [UInt8]? {
    content.folder?.bytes(of: file) ?? templates.folder?.bytes(of: file)
  }

  private mutating func plan(_ records: EditedRecords?, hasNewAssets: Bool) {
    planned.follow(content, records, hasNewAssets: hasNewAssets, words: words)
    checkCount += 1
    contentFindings = nil
    check = DossierCheck(checkCount, planned, content, templates: templates.folder, order: order)
    if check == nil { findings = [] }
  }

  private mutating func takeTemplates() {
    guard let folder = templates.folder, let compiled = templates.templates else { return }
    if templates.diagnostics.allSatisfy({ $0.severity < .error }) { soundTemplates = (compiled, folder) }
  }

  /// What the newest templates without errors word otherwise than the program.
  private var words: WordChanges { soundTemplates?.folder.words ?? WordChanges() }

  /// Whether a file of the content folder may be part of a page that doesn't name it.
  private var stylesOrScriptsNameFiles: Bool {
    let folder = Array("\(SiteFiles.assetFolder)/".utf8)
    return content.hasStylesOrScripts
      || soundTemplates?.folder.files.contains { !$0.path.hasSuffix(".html") && $0.bytes.hasRun(folder) } ?? true
  }

  private mutating func publish() {
    edition.sources = table
    guard let content = planned.sound, let soundTemplates else { return }
    let files = SiteFiles(
      plan: content.plan, templates: soundTemplates.templates, templateFolder: soundTemplates.folder,
      content: content.folder)
    do {
      edition.site = try RenderedSite(files, following: edition.site as? RenderedSite)
      problem = nil
    } catch {
      problem = .unusablePath("\(error)")
    }
  }

  private var complaints: [Diagnostic] {
    [problem].compactMap { $0 } + (contentFindings ?? planned.diagnostics) + templates.diagnostics
  }

  private var order: DiagnosticOrder { DiagnosticOrder(table, content: content.path) }

  /// Lets ``diagnostics`` and the edition say what is wrong now.
  private mutating func tell() {
    shown = complaints
    diagnosticsVersion += 1
    // What was found in a file before it lost its form is no longer to be seen there.
    let isStale = contentFindings == nil && content.written != nil
    let found =
      isStale ? findings.filter { finding in finding.range.map { !content.holds($0.file) } ?? true } : findings
    diagnostics = order.inserting(shown, into: found)
    edition.problems = ProblemList(diagnostics, in: table, contents: contents)
  }
}
