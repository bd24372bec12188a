import DossierDiagnostics
import DossierLoading
import DossierModel
package import DossierPublishing
import DossierSystem

/// A build of a site, from folders to a folder: discover → load → resolve → check → plan → render → publish.
///
/// Every stage takes what the one before it gives and has a type of its own, so that nothing unresolved can reach a page. All
/// complaints of all stages are collected. Nothing is kept from one build to the next.
package struct SiteBuild: Sendable {
  package let folders: SiteFolders
  private let builtIn: [(path: String, bytes: [UInt8])]
  private let observer: BuildObserver

  /// - Parameter builtIn: the templates and assets that are packaged with the program, by path.
  package init(
    _ folders: SiteFolders, builtIn: [(path: String, bytes: [UInt8])], observer: BuildObserver = BuildObserver()
  ) {
    self.folders = folders
    self.builtIn = builtIn
    self.observer = observer
  }

  /// Does everything but writing.
  ///
  /// - Throws: ``BuildFailure`` if there is nothing to complain about because a folder can't be read.
  package func prepare() async throws(BuildFailure) -> PreparedSite {
    observer.stageBegins(.discover)
    var files = SourceFileTable()
    let content = try discover(addingTo: &files)
    let templateFolder = try templates(addingTo: &files)

    async let compiled = SiteTemplates(templateFolder)

    observer.stageBegins(.load)
    let parsed = await content.parseAll()
    let incomplete = Set(parsed.filter(\.isIncomplete).map(\.file.id))

    observer.stageBegins(.resolve)
    var (dossier, resolutionDiagnostics) = await Resolution.resolve(consume parsed).finished()
    // The tables of records were made of those of all files, which are gone.
    Memory.giveBack(after: content.files.count)
    dossier = dossier.wording(Words(language: dossier.settings.language, changes: templateFolder.words))

    observer.stageBegins(.check)
    let graph = await DossierGraph.made(of: dossier)
    Memory.giveBack(after: content.files.count)
    let isSound = !(content.diagnostics + resolutionDiagnostics).contains { $0.severity == .error }
    async let checked = DossierChecks.run(
      on: dossier, graph, isSound: isSound, incomplete: incomplete, files: Set(content.assets.map(\.path)))

    observer.stageBegins(.plan)
    let plan = try await plan(dossier, graph)
    let templates = await compiled
    var complaints = content.namingCells(
      in: Array(
        joining: content.diagnostics, templateFolder.diagnostics, resolutionDiagnostics, templates.diagnostics,
        await checked, content.activeFiles(), UnusableFileName.run(on: content.assets),
        UnusableFileName.run(on: templateFolder), DossierChecks.unfitWords(in: templateFolder, dossier)))
    complaints.sort()
    Memory.giveBack(after: content.files.count)
    return PreparedSite(
      plan: plan, templates: templates, templateFolder: templateFolder, content: content, files: files,
      diagnostics: complaints)
  }

  /// Writes what differs into the output folder and deletes what an earlier build wrote and this one doesn't.
  ///
  /// - Precondition: the site is publishable.
  /// - Throws: ``PublishingError``; the output folder holds whole pages even then, and the next build repairs the rest.
  package func publish(_ site: PreparedSite) async throws -> SiteReport {
    observer.stageBegins(.publish)
    var given = 0
    return try await writer.publish(try await site.siteFiles.outputs()) { done, total in
      observer.progress(done, total)
      // What pages take for a moment lies in ever more of the gaps that loading left.
      guard done - given >= Self.filesPerReturn else { return }
      given = done
      Memory.giveBack(after: done)
    }
  }

  /// After how many files memory is given back.
  private static let filesPerReturn = 1 << 15

  /// Finds out what ``publish(_:)`` would do, and does nothing.
  package func compare(_ site: PreparedSite) async throws -> SiteReport {
    observer.stageBegins(.publish)
    return try await writer.compare(try await site.siteFiles.outputs(), progress: observer.progress)
  }

  /// Writes the whole dossier into one file, if that differs; on a dry run finds out what would be done.
  ///
  /// The site is not published. Nothing but the file is written, and that only in one step when all went well.
  ///
  /// - Precondition: the site is publishable.
  /// - Throws: ``PublishingError`` or ``SingleFileError``.
  package func writeSingle(_ site: PreparedSite, to path: String, dryRun: Bool) async throws -> SingleReport {
    observer.stageBegins(.publish)
    let planned = try site.siteFiles.origins()
    let place = try SingleFilePlace(path, protecting: protected, output: folders.output) { planned[$0] != nil }
    let single = try site.singleFile()
    var file = try ReplacedFile(place, writes: !dryRun)
    let missing = try await single.write(to: &file, width: Cores.count, progress: observer.progress)
    let byteCount = file.byteCount
    return SingleReport(
      outcome: try file.finish(), byteCount: byteCount, pageCount: single.pageCount, missing: missing)
  }

  /// Writes the whole dossier as one file into whatever takes bytes.
  ///
  /// - Precondition: the site is publishable.
  /// - Returns: the files that pages link to and that are no part of it.
  package func writeSingle<Sink: ByteSink & ~Copyable>(
    _ site: PreparedSite, into sink: inout Sink
  ) async throws -> [String] {
    observer.stageBegins(.publish)
    return try await site.singleFile().write(to: &sink, width: Cores.count, progress: observer.progress)
  }

  private var writer: SiteWriter {
    SiteWriter(path: folders.output, protecting: protected)
  }

  private var protected: [ProtectedFolder] {
    ProtectedFolder.all(content: folders.content, templates: folders.templates)
  }

  private func discover(addingTo files: inout SourceFileTable) throws(BuildFailure) -> ContentFolder {
    do {
      return try ContentFolder.discover(folders.content, addingTo: &files)
    } catch {
      throw .unreadableFolder(path: folders.content, reason: error.reason)
    }
  }

  private func templates(addingTo files: inout SourceFileTable) throws(BuildFailure) -> TemplateFolder {
    do {
      return try TemplateFolder.load(folders.templates, builtIn: builtIn, addingTo: &files)
    } catch {
      throw .unreadableFolder(path: folders.templates ?? "", reason: error.reason)
    }
  }

  private func plan(_ dossier: Dossier, _ graph: DossierGraph) async throws(BuildFailure) -> SitePlan {
    let context = await SiteContext.made(of: dossier, graph)
    do {
      return try SitePlan(context)
    } catch {
      throw .unusablePath(error.summary)
    }
  }
}

extension [Diagnostic] {
  /// All of some lists, in a list that is made once: a large dossier has a hundred thousand pieces of advice.
  fileprivate init(joining lists: [Diagnostic]...) {
    self = []
    reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for list in lists { append(contentsOf: list) }
  }
}
