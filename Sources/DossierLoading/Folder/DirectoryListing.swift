#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lists folders through POSIX: no name is stat'ed unless the file system doesn't tell its kind.
package enum DirectoryListing {
  /// The entries of a folder by the bytes of their names, a folder's name counting as `name/`: the order of full paths.
  ///
  /// A folder that is a symbolic link is followed only if `followsLinks`; else listing it fails.
  package static func entries(ofFolder path: String, followsLinks: Bool = false) throws(FileProblem) -> [DirectoryEntry]
  {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw .unreadable(errno) }
    guard let directory = fdopendir(descriptor) else {
      let reason = errno
      close(descriptor)
      throw .unreadable(reason)
    }
    defer { closedir(directory) }
    var entries: [(sortKey: String, entry: DirectoryEntry)] = []
    errno = 0
    while let entry = readdir(directory) {
      if let found = Self.entry(entry, in: descriptor) {
        entries.append((found.name.displayed + (found.kind == .folder ? "/" : ""), found))
      }
      errno = 0
    }
    guard errno == 0 else { throw .unreadable(errno) }
    entries.sort { precedesByBytes($0.sortKey, $1.sortKey) }
    return entries.map(\.entry)
  }

  /// An entry as readdir has it; nil for `.` and `..`.
  private static func entry(_ entry: UnsafeMutablePointer<dirent>, in descriptor: Int32) -> DirectoryEntry? {
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let start = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self)
    let length = strlen(start)
    return start.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      let name = FileName(bytes: UnsafeBufferPointer(start: bytes, count: length))
      guard name.displayed != ".", name.displayed != ".." else { return nil }
      return DirectoryEntry(name: name, kind: kind(entry.pointee.d_type, of: start, in: descriptor))
    }
  }

  private static func kind(_ type: UInt8, of name: UnsafePointer<CChar>, in descriptor: Int32) -> DirectoryEntry.Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .symbolicLink
    case Int(DT_UNKNOWN):
      var status = stat()
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .special }
      return DirectoryEntry.Kind(mode: status.st_mode)
    default: return .special
    }
  }

  static func precedesByBytes(_ left: String, _ right: String) -> Bool {
    let isEarlier = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right in
        left.lexicographicallyPrecedes(right)
      }
    }
    return (isEarlier ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension DirectoryEntry.Kind {
  /// What a `stat` mode says.
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .special
      }
  }
}
