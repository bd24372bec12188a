#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What makes a folder the same folder under all its names: its device and inode.
struct FolderIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64

  private init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// The folder at `path`, the one that holds it, and so on up to the root; nil if nothing is at `path`.
  ///
  /// Symbolic links are resolved. A relative path starts at the working folder.
  static func lineage(ofFolderAt path: String) throws(PublishingError) -> [FolderIdentity]? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .last(.inspect, path)
    }
    // Not by `path/..`: a folder that may not be entered, such as another user's home, has a name all the same.
    guard let resolved = realpath(path, nil) else { throw .last(.inspect, path) }
    defer { free(resolved) }
    var step = String(cString: resolved)
    var lineage = [FolderIdentity(status)]
    while step != "/", let slash = step.lastIndex(of: "/") {
      step = slash == step.startIndex ? "/" : String(step[..<slash])
      guard stat(step, &status) == 0 else { throw .last(.inspect, step) }
      lineage.append(FolderIdentity(status))
    }
    return lineage
  }
}
