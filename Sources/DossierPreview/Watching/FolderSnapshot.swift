import DossierLoading

/// The signatures of all files and folders below some folders at one time.
struct FolderSnapshot: Sendable {
  private var signatures: [String: FileSignature] = [:]

  private static let depthLimit = 16

  /// Looks at everything below `roots`. A root that doesn't exist has nothing in it.
  init(_ roots: [String]) {
    for root in roots {
      signatures[root] = FileSignature(ofFile: root)
      take(root, depth: 0)
    }
  }

  private mutating func take(_ folder: String, depth: Int) {
    let entries = (try? DirectoryListing.entries(ofFolder: folder, followsLinks: depth == 0)) ?? []
    for entry in entries {
      let name = entry.name.displayed
      let path = folder + "/" + name
      if entry.kind == .folder, name.utf8.first == UInt8(ascii: ".") { continue }
      signatures[path] = FileSignature(ofFile: path)
      if entry.kind == .folder, depth < Self.depthLimit { take(path, depth: depth + 1) }
    }
  }

  /// What differs from an earlier look.
  func changes(since earlier: FolderSnapshot) -> FolderChanges {
    var changes = FolderChanges()
    func add(_ path: String, _ signature: FileSignature) {
      if signature.isFolder { changes.folders.insert(path) } else { changes.files.insert(path) }
    }
    for (path, signature) in signatures where earlier.signatures[path] != signature {
      add(path, signature)
    }
    for (path, signature) in earlier.signatures where signatures[path] == nil {
      add(path, signature)
    }
    return changes
  }
}
