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
    var lineage: [FolderIdentity] = []
    var step = path
    while true {
      var status = stat()
      guard stat(step, &status) == 0 else {
        if lineage.isEmpty, errno == ENOENT || errno == ENOTDIR { return nil }
        throw .last(.inspect, step)
      }
      let identity = FolderIdentity(status)
      if identity == lineage.last { return lineage }
      lineage.append(identity)
      step += "/.."
    }
  }
}
