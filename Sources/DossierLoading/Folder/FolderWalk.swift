import DossierDiagnostics

/// One walk through a content folder: sorts what is there into record files, assets and complaints.
struct FolderWalk {
  /// Folders inside each other below `people/` and its like.
  private static let maximumDepth = 8

  private let root: String
  private(set) var table: SourceFileTable
  private(set) var files: [ContentFile] = []
  private(set) var assets: [AssetFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether each name below the folder stands for itself alone: no symbolic link, and nothing but lowercase ASCII.
  private(set) var isPlain = true

  init(root: String, table: SourceFileTable) {
    self.root = root
    self.table = table
  }

  /// A name that may be part of the dossier.
  private enum Found {
    case file(FoundFile)
    /// Its name, and its path below the content folder.
    case folder(String, path: String)
  }

  private struct FoundFile {
    let id: SourceFileID
    let name: String
    /// Below the content folder, as named there.
    let path: String
    /// The same with links resolved.
    let resolvedPath: String
  }

  /// Walks through all of it.
  ///
  /// - Throws: why the content folder itself can't be listed.
  mutating func walk() throws(FileProblem) {
    let entries = try DirectoryListing.entries(ofFolder: root, followsLinks: true)
    var neighbors = NeighborNames(entries)
    for entry in entries {
      switch examine(entry, in: "", &neighbors) {
      case .file(let file): take(file)
      case .folder(let name, let path):
        switch ContentLayout.place(ofFolder: name) {
        case .recordFolder(let kind): walkFolder(path, depth: 1) { $0.takeRecord($1, kind) }
        case .assetFolder: walkFolder(path, depth: 1) { $0.takeAsset($1) }
        case .unknown(let suggestion):
          diagnostics.append(.unknownTopLevel(name, isFolder: true, suggestion, number(path, isFolder: true)))
        case .ignored, .file: continue
        }
      case nil: continue
      }
    }
  }

  private mutating func walkFolder(_ path: String, depth: Int, take: (inout FolderWalk, FoundFile) -> Void) {
    guard depth <= Self.maximumDepth else {
      diagnostics.append(.folderTooDeep(Self.maximumDepth, number(path, isFolder: true)))
      return
    }
    let entries: [DirectoryEntry]
    do throws(FileProblem) {
      entries = try DirectoryListing.entries(ofFolder: root + "/" + path)
    } catch {
      diagnostics.append(.unreadable(error, isFolder: true, number(path, isFolder: true)))
      return
    }
    var neighbors = NeighborNames(entries)
    if neighbors.isFoldingNeeded { isPlain = false }
    for entry in entries {
      switch examine(entry, in: path + "/", &neighbors) {
      case .file(let file): take(&self, file)
      case .folder(_, let path): walkFolder(path, depth: depth + 1, take: take)
      case nil: continue
      }
    }
  }

  /// A file directly in the content folder.
  private mutating func take(_ found: FoundFile) {
    switch ContentLayout.place(ofFile: found.name) {
    case .file(let kind, let form):
      let stem = String(found.name.prefix { $0 != "." })
      files.append(ContentFile(id: found.id, kind: kind, form: form, stem: stem, path: found.resolvedPath))
    case .unknown(let suggestion):
      diagnostics.append(.unknownTopLevel(found.name, isFolder: false, suggestion, found.id))
    case .ignored, .recordFolder, .assetFolder: return
    }
  }

  private mutating func takeRecord(_ found: FoundFile, _ kind: ContentKind) {
    let fileExtension = ContentLayout.recordExtension
    guard found.name.utf8.count > fileExtension.utf8.count, found.name.hasSuffix(fileExtension) else {
      diagnostics.append(.unknownRecordFile(found.name, found.id))
      return
    }
    let stem = String(found.name.dropLast(fileExtension.count))
    files.append(ContentFile(id: found.id, kind: kind, form: .frontMatter, stem: stem, path: found.resolvedPath))
  }

  private mutating func takeAsset(_ found: FoundFile) {
    assets.append(AssetFile(id: found.id, path: found.path, resolvedPath: found.resolvedPath))
  }

  /// What an entry is; nil if it is passed over, or must be left alone, which is reported.
  private mutating func examine(
    _ entry: DirectoryEntry, in folder: String, _ neighbors: inout NeighborNames
  ) -> Found? {
    let name = entry.name.displayed
    let path = folder + name
    let isFolder = entry.kind == .folder
    if ContentLayout.isIgnored(name) { return nil }
    if let problem = entry.name.problem {
      diagnostics.append(.badName(problem, name, number(path, isFolder: isFolder)))
      return nil
    }
    if let neighbor = neighbors.insert(name), !areRecords(name, neighbor, in: folder) {
      diagnostics.append(.collidingNames(name, neighbor, number(path, isFolder: isFolder)))
      return nil
    }
    if isFolder { return .folder(name, path: path) }
    let id = number(path, isFolder: false)
    return resolvedPath(entry.kind, path, id).map {
      .file(FoundFile(id: id, name: name, path: path, resolvedPath: $0))
    }
  }

  /// Whether two names are those of records that differ by case: then both are read, and their ids are said to differ by case.
  private func areRecords(_ name: String, _ other: String, in folder: String) -> Bool {
    let top = folder.prefix { $0 != "/" }
    return !top.isEmpty && !ContentLayout.assetFolders.contains { $0 == top }
      && [name, other].allSatisfy { $0.hasSuffix(ContentLayout.recordExtension) }
      && name.utf8.elementsEqual(other.utf8) { $0 == $1 || $0 ^ $1 == 0x20 && (0x61...0x7A).contains($0 | 0x20) }
  }

  /// The path to open for an entry that is no folder; nil, which is reported, if it must not be opened.
  private mutating func resolvedPath(_ kind: DirectoryEntry.Kind, _ path: String, _ id: SourceFileID) -> String? {
    switch kind {
    case .file, .folder: return path
    case .special:
      diagnostics.append(.unreadable(.notAFile, isFolder: false, id))
      return nil
    case .symbolicLink:
      isPlain = false
      switch SymbolicLink.resolve(path, below: root) {
      case .file(let target): return target
      case .folder: diagnostics.append(.symbolicLink("to a folder, which is not followed", id))
      case .outside: diagnostics.append(.symbolicLink("out of the content folder", id))
      case .nowhere: diagnostics.append(.symbolicLink("to no file", id))
      }
      return nil
    }
  }

  private mutating func number(_ path: String, isFolder: Bool) -> SourceFileID {
    table.add(root + "/" + path + (isFolder ? "/" : ""))
  }
}
