#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the single file is to lie: any folder that holds no input, and there no file of the site.
package struct SingleFilePlace {
  let folder: OpenFolder
  let name: String

  /// - Parameters:
  ///   - output: the folder of the site, in which the single file may lie beside the pages.
  ///   - isPlanned: whether the site has a file of this path.
  /// - Throws: ``PublishingError``, with nothing written.
  package init(
    _ path: String, protecting protected: [ProtectedFolder], output: String, isPlanned: (PagePath) -> Bool
  ) throws(PublishingError) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard !name.isEmpty, name != ".", name != ".." else { throw .refusedFolder(path: path, .notAFile) }
    guard let lineage = try FolderIdentity.lineage(ofFolderAt: parent) else {
      throw .system(.open, path: parent, code: ENOENT)
    }
    for other in protected where other.role.isClosed {
      guard let identity = try FolderIdentity.lineage(ofFolderAt: other.path)?.first else { continue }
      if lineage.contains(identity) { throw .refusedFolder(path: path, .isInside(other.role)) }
    }
    if let site = try FolderIdentity.lineage(ofFolderAt: output)?.first, let depth = lineage.firstIndex(of: site) {
      let folders = try Self.lastComponents(depth, of: parent)
      if name == SiteManifest.fileName { throw .refusedFolder(path: path, .isPartOfSite) }
      if let planned = try? PagePath(in: folders, file: name), isPlanned(planned) {
        throw .refusedFolder(path: path, .isPartOfSite)
      }
    }
    folder = try OpenFolder(at: parent)
    self.name = name
  }

  /// The names of the innermost folders of a path, links resolved.
  private static func lastComponents(_ count: Int, of path: String) throws(PublishingError) -> [String] {
    guard let resolved = realpath(path, nil) else { throw .last(.inspect, path) }
    defer { free(resolved) }
    return String(cString: resolved).split(separator: "/").suffix(count).map(String.init)
  }
}
