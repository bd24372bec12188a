import DossierDiagnostics
import DossierLoading
import DossierModel

/// The content folder as the preview has it in memory, brought up to date file by file.
struct WatchedContent: Sendable {
  /// What an update came to.
  struct Update: Sendable {
    /// Whether records may differ, or which files there are.
    var hasNewRecords = false
    /// The records that may differ; nil if any may, and ids may have come or gone.
    var edited: [RecordReference]?
    /// Whether a file that is published as it is may have other bytes.
    var hasNewAssets = false
    var hasNewStyles = false
  }

  /// As the user named it, without a slash at the end.
  let path: String
  /// Nil if the folder can't be listed, which is among ``diagnostics`` then.
  private(set) var folder: ContentFolder?
  private(set) var resolution: Resolution?
  private var problem: Diagnostic?
  private var parsed: [SourceFileID: ParsedFile] = [:]
  /// The record files by the paths below the folder that are opened. A file has two if a link leads to it.
  private var filesByPath: [String: [ContentFile]] = [:]
  private var assetsByPath: [String: AssetFile] = [:]
  /// Those of the folder when it could last be listed.
  private var assets: [AssetFile] = []

  init(path: String) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The complaints about the folder and its files, as far as no other record or file has a part in them.
  var diagnostics: [Diagnostic] {
    [problem].compactMap { $0 } + (folder?.diagnostics ?? []) + (resolution?.diagnostics ?? [])
  }

  /// Reads everything.
  mutating func load(_ table: inout SourceFileTable) async {
    look(&table)
    await read(folder?.files ?? [])
    await resolve()
  }

  /// Reads what changed, and only that.
  mutating func update(_ changes: FolderChanges, _ table: inout SourceFileTable) async -> Update {
    var update = Update()
    guard !changes.isEmpty else { return update }
    var edited = knownFiles(changes)
    let before = folder?.files
    if edited == nil || folder == nil {
      let diagnostics = folder?.diagnostics
      let assets = assets
      look(&table)
      guard let folder else {
        update.hasNewRecords = true
        return update
      }
      edited = folder.files.filter { isStale($0, changes) }
      update.hasNewAssets = assets != folder.assets
      update.hasNewRecords = update.hasNewAssets || diagnostics != folder.diagnostics
    }
    for path in changes.files {
      guard let asset = assetsByPath[below(path)] else { continue }
      if asset.path.hasSuffix(".css") { update.hasNewStyles = true } else { update.hasNewAssets = true }
    }
    guard let edited, let folder else { return update }
    let isSameSet = before == folder.files
    if edited.isEmpty, isSameSet {
      update.edited = []
      return update
    }
    update.hasNewRecords = true
    await read(edited)
    if isSameSet { update.edited = resolution?.update(edited.compactMap { parsed[$0.id] }) }
    if update.edited == nil { await resolve() }
    return update
  }

  /// The record files among the changes; nil if names may have come or gone.
  private func knownFiles(_ changes: FolderChanges) -> [ContentFile]? {
    guard changes.folders.isEmpty else { return nil }
    var edited: [ContentFile] = []
    for path in changes.files {
      let name = below(path)
      let isThere = FileSignature(ofFile: path) != nil
      if let files = filesByPath[name], isThere {
        edited += files
      } else if isThere ? assetsByPath[name] == nil && !Self.isHidden(name) : isKnown(name) {
        return nil
      }
    }
    return edited.sorted { $0.id < $1.id }
  }

  private func isKnown(_ name: String) -> Bool {
    filesByPath[name] != nil || assetsByPath[name] != nil || folder?.diagnostics.isEmpty == false
  }

  /// Whether a file has to be read: it is new, another than before, or was written.
  private func isStale(_ file: ContentFile, _ changes: FolderChanges) -> Bool {
    parsed[file.id]?.file != file || changes.concern(path + "/" + file.path)
  }

  private mutating func look(_ table: inout SourceFileTable) {
    do {
      let found = try ContentFolder.discover(path, addingTo: &table)
      folder = found
      assets = found.assets
      problem = nil
    } catch {
      folder = nil
      resolution = nil
      parsed = [:]
      problem = .unreadableFolder(path, reason: error.reason)
    }
    filesByPath = Dictionary(grouping: folder?.files ?? [], by: \.path)
    assetsByPath = Dictionary((folder?.assets ?? []).map { ($0.resolvedPath, $0) }) { first, _ in first }
    let ids = Set((folder?.files ?? []).map(\.id))
    for id in parsed.keys where !ids.contains(id) { parsed[id] = nil }
  }

  private mutating func read(_ files: [ContentFile]) async {
    guard let folder else { return }
    for file in await folder.parse(files) { parsed[file.file.id] = file }
  }

  private mutating func resolve() async {
    guard let folder else { return }
    resolution = nil
    resolution = await Resolution.resolve(folder.files.compactMap { parsed[$0.id] })
  }

  private func below(_ path: String) -> String {
    String(path.utf8.dropFirst(self.path.utf8.count + 1)) ?? path
  }

  /// Whether a dot file, or in a hidden folder: what editors keep for themselves.
  private static func isHidden(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
  }
}
