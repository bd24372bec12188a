#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a name in a folder stands for by itself.
enum EntryKind: Hashable, Sendable {
  case nothing
  case file
  /// A folder, a symbolic link wherever it leads, or something that can't be read.
  case other

  init(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      self = .nothing
      return
    }
    self = status.st_mode & S_IFMT == S_IFREG ? .file : .other
  }
}
