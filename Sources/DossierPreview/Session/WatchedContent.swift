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
    var records: EditedRecords?
    /// The files published as they are, other than stylesheets, that may have other bytes, came or went: `images/ferry.jpg`.
    var assets: Set<String> = []
    var hasNewStyles = false
    /// Whether any file that is published as it is may differ.
    var hasNewFiles: Bool { hasNewStyles || !assets.isEmpty }
  }

  /// As the user named it, without a slash at the end.
  let path: String
  /// Nil if the folder can't be listed, which is among ``diagnostics`` then.
  private(set) var folder: ContentFolder?
  private(set) var resolution: Resolution?
  private var problem: Diagnostic?
  /// Files that were read again and are not in ``resolution`` yet: those that have lost their form, and whatever waits for these.
  private var held: [SourceFileID: ParsedFile] = [:]
  /// Files that are gone and are still in ``resolution``.
  private var removed: Set<SourceFileID> = []
  /// The record files by the paths below the folder that are opened. A file has two if a link leads to it.
  private var filesByPath: [String: [ContentFile]] = [:]
  private var assetsByPath: [String: [AssetFile]] = [:]
  /// Those of the folder when it could last be listed.
  private var assets: [AssetFile] = []

  init(path: String) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The complaints about the folder and its files, as far as no other record or file has a part in them.
  var diagnostics: [Diagnostic] {
    let resolved = (resolution?.diagnostics ?? []).filter { diagnostic in
      held.isEmpty || diagnostic.range.map { held[$0.file] == nil } ?? true
    }
    return [problem].compactMap { $0 } + (folder?.diagnostics ?? []) + resolved + heldFiles.flatMap(\.diagnostics)
  }

  /// All of it as it stands in its files; nil if that is ``resolution``.
  var written: WrittenContent? {
    guard let folder, let resolution, !held.isEmpty else { return nil }
    return WrittenContent(folder: folder, resolution: resolution, files: heldFiles)
  }

  /// Whether what is known of a file is older than what stands in it, for as long as that can't be read.
  func holds(_ file: SourceFileID) -> Bool { held[file] != nil }

  /// Whether there are files that can name others.
  var hasStylesOrScripts: Bool {
    assets.contains { asset in [".css", ".js", ".mjs"].contains { asset.path.hasSuffix($0) } }
  }

  private var heldFiles: [ParsedFile] { held.values.sorted { $0.file.id < $1.file.id } }

  /// Reads everything.
  mutating func load(_ table: inout SourceFileTable) async {
    look(&table)
    await resolve()
  }

  /// Reads what changed, and only that.
  ///
  /// - Parameter graph: of the dossier as it is in ``resolution``.
  mutating func update(
    _ changes: FolderChanges, _ table: inout SourceFileTable, _ graph: DossierGraph?
  ) async -> Update {
    var update = Update()
    guard !changes.isEmpty else { return update }
    var edited: [ContentFile]
    var gone: Set<SourceFileID> = []
    if let found = followNames(changes, &table) {
      (edited, gone) = found
    } else {
      let before = Dictionary((folder?.files ?? []).map { ($0.id, $0.path) }) { first, _ in first }
      let diagnostics = folder?.diagnostics
      let assets = assets
      look(&table)
      guard let folder else {
        update.hasNewRecords = true
        return update
      }
      edited = folder.files.filter { before[$0.id] != $0.path || changes.concern(path + "/" + $0.path) }
      gone = Set(before.keys).subtracting(folder.files.map(\.id))
      update.hasNewRecords = assets != folder.assets || diagnostics != folder.diagnostics
      if assets != folder.assets { update.add(Set(assets).symmetricDifference(folder.assets)) }
      if !changes.folders.isEmpty { update.add(folder.assets.filter { changes.concern(path + "/" + $0.resolvedPath) }) }
    }
    for path in changes.files { update.add(assetsByPath[below(path)] ?? []) }
    guard let folder else { return update }
    if edited.isEmpty, gone.isEmpty {
      update.records = EditedRecords()
      return update
    }
    update.hasNewRecords = true
    removed = removed.union(gone).subtracting(edited.map(\.id))
    for file in await folder.parse(edited) { held[file.file.id] = file }
    update.records = await takeHeldFiles(graph, folder)
    if update.records == nil { await resolve() }
    return update
  }

  /// Lets the held files take the place of what they were before.
  ///
  /// A file that has lost its form, as it does again and again while somebody types, stays out: nothing is published without it, and
  /// once it is mended, it mostly holds the same records as before.
  ///
  /// - Returns: the records that may differ; nil if all has to be resolved again.
  private mutating func takeHeldFiles(_ graph: DossierGraph?, _ folder: ContentFolder) async -> EditedRecords? {
    let shapeless = held.filter(\.value.isShapeless)
    let formed = heldFiles.filter { !$0.isShapeless }
    if let graph, let edited = await resolution?.take(formed, removed: removed, graph, folder) {
      (held, removed) = (shapeless, [])
      return edited
    }
    // What came, went or was mended elsewhere is not to wait for a file that somebody is still writing in.
    return formed.isEmpty && removed.isEmpty && resolution != nil ? EditedRecords() : nil
  }

  /// The record files that were saved or came, and those that went; nil if the whole folder has to be looked through.
  private mutating func followNames(
    _ changes: FolderChanges, _ table: inout SourceFileTable
  ) -> (edited: [ContentFile], gone: Set<SourceFileID>)? {
    guard changes.folders.isEmpty, let folder else { return nil }
    var edited: [ContentFile] = []
    var names: [String] = []
    for path in changes.files {
      let name = below(path)
      switch EntryKind(of: path) {
      case .file:
        if let files = filesByPath[name] {
          edited += files
        } else if assetsByPath[name] == nil, !Self.isHidden(name) {
          names.append(name)
        }
      // A link may have taken the place of a file, or lead nowhere: what is to be said of it, a walk says.
      case .other: if !Self.isHidden(name) { names.append(name) }
      case .nothing: if isKnown(name) { names.append(name) }
      }
    }
    guard !names.isEmpty else { return (edited.sorted { $0.id < $1.id }, []) }
    guard let edit = FolderEdit(folder, at: names, addingTo: &table) else { return nil }
    self.folder = edit.folder
    for file in edit.gone {
      filesByPath[file.path] = nil
      held[file.id] = nil
    }
    for file in edit.come { filesByPath[file.path] = [file] }
    return ((edited + edit.come).sorted { $0.id < $1.id }, Set(edit.gone.map(\.id)))
  }

  /// Whether a name that is gone may be that of a file: in folders with links it needn't be the path of one.
  private func isKnown(_ name: String) -> Bool {
    filesByPath[name] != nil || assetsByPath[name] != nil || folder?.diagnostics.isEmpty == false
      || folder?.isPlain == false
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
      problem = .unreadableFolder(path, reason: error.reason)
    }
    filesByPath = Dictionary(grouping: folder?.files ?? [], by: \.path)
    assetsByPath = Dictionary(grouping: folder?.assets ?? [], by: \.resolvedPath)
    let ids = Set((folder?.files ?? []).map(\.id))
    held = held.filter { ids.contains($0.key) }
  }

  /// Reads and resolves everything: what was parsed is not kept, it would be most of the memory that a preview needs.
  private mutating func resolve() async {
    guard let folder else { return }
    (resolution, held, removed) = (nil, [:], [])
    resolution = await Resolution.resolve(await folder.parseAll(), room: .wide)
  }

  private func below(_ path: String) -> String {
    String(path.utf8.dropFirst(self.path.utf8.count + 1)) ?? path
  }

  /// Whether a dot file, or in a hidden folder: what editors keep for themselves.
  private static func isHidden(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
  }
}

extension WatchedContent.Update {
  fileprivate mutating func add(_ assets: some Sequence<AssetFile>) {
    for asset in assets {
      if asset.path.hasSuffix(".css") { hasNewStyles = true } else { self.assets.insert(asset.path) }
    }
  }
}

extension ParsedFile {
  /// Whether records of the file may be missing, or not be what they were meant to be.
  fileprivate var isShapeless: Bool {
    isIncomplete || diagnostics.contains { $0.severity == .error }
  }
}
