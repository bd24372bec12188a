import DossierSystem

/// Publishes a site into its output folder: the only part of the program that writes into the folder of a site.
///
/// - Pages are rendered and written in parallel, some dozens at a time; the memory needed doesn't grow with the site.
/// - A file that has its bytes already isn't touched. A new one is created in its place, a changed one replaced in one step,
///   and what the manifest names and the build lacks is deleted last. Nothing else in the folder is ever changed: a page is not
///   written over a differing file that no build wrote, but is an error before anything is changed. A foreign file that has
///   the very bytes of the page is taken over: that is how a site that lost its manifest gets a new one.
/// - A build that stops anywhere, by an error or a kill, leaves a manifest that names all it wrote and may have written. The
///   next build compares each file, so it repairs whatever was left.
/// - The same outputs give the same bytes and modes (0644, folders 0755), whatever the umask, the locale or the number of cores.
package struct SiteWriter: Sendable {
  private let path: String
  private let protected: [ProtectedFolder]
  private let width: Int

  /// - Parameters:
  ///   - path: the output folder. ``publish(_:progress:)`` creates it if need be.
  ///   - protected: what must not be written over, see ``ProtectedFolder/all(content:templates:)``.
  ///   - width: how many chunks of pages are under way at once; as many as there are cores if nil.
  package init(path: String, protecting protected: [ProtectedFolder], width: Int? = nil) {
    self.path = path
    self.protected = protected
    self.width = width ?? Cores.count
  }

  /// Makes the output folder hold exactly these outputs, and what is not the site's.
  ///
  /// - Parameter progress: called on the calling task with the number of outputs done and their total.
  /// - Throws: ``PublishingError``, `CancellationError`, or what rendering throws.
  package func publish(
    _ outputs: SiteOutputs, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> SiteReport {
    try refuseCollisions(of: outputs.paths)
    let root = try OutputFolder.openOrCreate(path, protecting: protected)
    try root.lock()
    defer { root.unlock() }
    let current = SiteManifest(outputs.paths)
    let found = try root.contents(of: SiteManifest.fileName)
    let previous = try manifest(found)
    let survey = try FolderSurvey(of: root, for: outputs.paths, previous: previous, current: current)
    try await refuseForeignFiles(survey, outputs, root)

    try deleteLeftovers(survey, in: root)
    let all = previous.union(current)
    try write(all, over: found, in: root)
    for folder in current.folders {
      _ = try root.folder(folder, creating: true)
    }
    let pass = OutputPass(outputs: outputs, root: root, isPresent: survey.isPresent, mode: .publish)
    let outcomes = try await run(pass, over: Array(outputs.paths.indices), progress: progress)
    try deleteStale(survey, in: root)
    try write(current, over: all.bytes, in: root)
    return SiteReport(outcomes, of: outputs.paths, deleted: survey.stale, manifestChanged: current.bytes != found)
  }

  /// Finds out what ``publish(_:progress:)`` would do, and changes nothing.
  ///
  /// - Throws: what publishing would throw before it writes.
  package func compare(
    _ outputs: SiteOutputs, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> SiteReport {
    try refuseCollisions(of: outputs.paths)
    let root = try OutputFolder.open(path, protecting: protected)
    let current = SiteManifest(outputs.paths)
    let found = try root?.contents(of: SiteManifest.fileName)
    let survey = try FolderSurvey(of: root, for: outputs.paths, previous: try manifest(found), current: current)
    let pass = OutputPass(outputs: outputs, root: root, isPresent: survey.isPresent, mode: .compare)
    let outcomes = try await run(pass, over: Array(outputs.paths.indices), progress: progress)
    try refuse(survey.foreign.filter { outcomes[$0].kind == .changed }, of: outputs)
    return SiteReport(outcomes, of: outputs.paths, deleted: survey.stale, manifestChanged: current.bytes != found)
  }

  private func run(
    _ pass: OutputPass, over indices: [Int], progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> [OutputPass.Outcome] {
    try await indices.mapChunks(width: width, progress: progress) { try pass.run($0) }.flatMap { $0 }
  }

  private func manifest(_ bytes: [UInt8]?) throws(PublishingError) -> SiteManifest {
    guard let bytes else { return SiteManifest([]) }
    return try SiteManifest(parsing: bytes, file: "\(path)/\(SiteManifest.fileName)")
  }

  private func refuseCollisions(of paths: [PagePath]) throws(PublishingError) {
    if let collision = PathCollision.all(among: paths).first {
      throw .colliding(paths[collision.first], paths[collision.second])
    }
  }

  /// Renders what lies on foreign files, and only that, to tell whether they can be taken over.
  private func refuseForeignFiles(_ survey: FolderSurvey, _ outputs: SiteOutputs, _ root: OpenFolder) async throws {
    let pass = OutputPass(outputs: outputs, root: root, isPresent: survey.isPresent, mode: .compare)
    let outcomes = try await run(pass, over: survey.foreign)
    try refuse(zip(survey.foreign, outcomes).filter { $1.kind == .changed }.map(\.0), of: outputs)
  }

  private func refuse(_ foreign: [Int], of outputs: SiteOutputs) throws(PublishingError) {
    guard foreign.isEmpty else {
      throw .foreignFiles(foreign.map { outputs.paths[$0] }, folder: path)
    }
  }

  private func deleteLeftovers(_ survey: FolderSurvey, in root: OpenFolder) throws(PublishingError) {
    for leftover in survey.leftovers {
      _ = try root.folder(leftover.folder)?.deleteFile(leftover.name.text)
    }
  }

  private func write(
    _ manifest: SiteManifest, over found: [UInt8]?, in root: OpenFolder
  ) throws(PublishingError) {
    let bytes = manifest.bytes
    guard bytes != found else { return }
    try root.replace(SiteManifest.fileName, bytes, through: TemporaryName(number: 0), synchronized: true)
  }

  /// Deletes what isn't planned anymore, and the folders that nothing is left in.
  private func deleteStale(_ survey: FolderSurvey, in root: OpenFolder) throws(PublishingError) {
    for file in survey.stale {
      _ = try root.folder(String(file.folder))?.deleteFile(String(file.file))
    }
    for folder in survey.staleFolders {
      try root.folder(String(folder.folder))?.deleteSubfolderIfEmpty(String(folder.file))
    }
  }
}
