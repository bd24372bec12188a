/// Two planned files that can't both exist, at least on some file systems.
package struct PathCollision: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Both are one file wherever case or Unicode normalization doesn't count (Windows, macOS), or everywhere.
    case sameFile
    /// The first is a file where the second needs a folder.
    case fileAndFolder
  }

  package let kind: Kind
  /// Indices into the list of paths that was searched; `first` is the smaller one where both are files.
  package let first: Int
  package let second: Int

  package init(kind: Kind, first: Int, second: Int) {
    self.kind = kind
    self.first = first
    self.second = second
  }

  /// All collisions among `paths`, in the order of their second member.
  ///
  /// Folding is Unicode's lowercase mapping, compared by canonical equivalence.
  package static func all(among paths: [PagePath]) -> [PathCollision] {
    var files: [String: Int] = [:]
    files.reserveCapacity(paths.count)
    var folders: Set<Substring> = []
    var collisions: [PathCollision] = []
    for (index, path) in paths.enumerated() {
      folders.insert(path.folder)
      let key = path.text.lowercased()
      if let first = files[key] {
        collisions.append(PathCollision(kind: .sameFile, first: first, second: index))
      } else {
        files[key] = index
      }
    }
    let obstructed = folders.compactMap { folder in
      outermostFile(on: folder, among: files).map { (folder, $0) }
    }
    for (folder, file) in obstructed {
      guard let second = paths.firstIndex(where: { $0.folder == folder }) else { continue }
      collisions.append(PathCollision(kind: .fileAndFolder, first: file, second: second))
    }
    return collisions.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  /// The file that lies where `folder` or one of the folders around it should.
  private static func outermostFile(on folder: Substring, among files: [String: Int]) -> Int? {
    let key = folder.lowercased()
    let ends = key.utf8.indices.filter { key.utf8[$0] == UInt8(ascii: "/") } + [key.endIndex]
    return ends.lazy.compactMap { files[String(key[..<$0])] }.first
  }
}
