#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells a file from what it was before, without reading it. A program that writes into a file can't keep all of it.
struct FileSignature: Hashable, Sendable {
  private let file: UInt64
  private let size: Int64
  /// Nanoseconds since 1970; 0 for folders.
  let modified: Int64
  private let changed: Int64
  let isFolder: Bool

  /// Nil if there is nothing of this name. A symbolic link counts as what it leads to, one that leads nowhere as itself.
  init?(ofFile path: String) {
    var status = stat()
    guard stat(path, &status) == 0 || lstat(path, &status) == 0 else { return nil }
    file = UInt64(status.st_ino)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    // A folder's own times change with each name in it; the names tell that already.
    size = isFolder ? 0 : Int64(status.st_size)
    #if canImport(Glibc)
      modified = isFolder ? 0 : Self.nanoseconds(status.st_mtim)
      changed = isFolder ? 0 : Self.nanoseconds(status.st_ctim)
    #else
      modified = isFolder ? 0 : Self.nanoseconds(status.st_mtimespec)
      changed = isFolder ? 0 : Self.nanoseconds(status.st_ctimespec)
    #endif
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
