#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open folder of the output, by its descriptor. All that is done in it is done relative to the descriptor, to a single
/// name and without following a symbolic link, so that nothing outside of it can be reached.
///
/// A class because tasks share the descriptor, which must be closed once, after the last of them.
final class OpenFolder: Sendable {
  /// What new folders can be used for, whatever the caller's umask is.
  static let folderMode: mode_t = 0o755
  /// What new files can be used for, whatever the caller's umask is.
  static let fileMode: mode_t = 0o644

  let descriptor: Int32
  /// For messages only.
  let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens the output folder itself, which may be a symbolic link.
  convenience init(at path: String) throws(PublishingError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(.open, path) }
    self.init(descriptor: descriptor, path: path)
  }

  deinit {
    close(descriptor)
  }

  /// The path of something in this folder, for messages.
  func path(of name: some StringProtocol) -> String {
    path.utf8.last == UInt8(ascii: "/") ? path + name : "\(path)/\(name)"
  }

  /// Opens the folder that a ``PagePath/folder`` names, one component after the other; nil if it isn't there.
  ///
  /// - Throws: ``PublishingError/obstructed(path:by:)`` where a component is something else, a symbolic link too.
  func folder(_ path: String, creating: Bool = false) throws(PublishingError) -> OpenFolder? {
    var folder = self
    for component in path.unicodeScalars.split(separator: "/").map(String.init) {
      guard let next = try folder.subfolder(component, creating: creating) else { return nil }
      folder = next
    }
    return folder
  }

  private func subfolder(_ name: String, creating: Bool) throws(PublishingError) -> OpenFolder? {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    var subfolder = openat(descriptor, name, flags)
    if subfolder < 0, errno == ENOENT {
      guard creating else { return nil }
      guard mkdirat(descriptor, name, OpenFolder.folderMode) == 0 || errno == EEXIST else {
        throw .last(.create, path(of: name))
      }
      subfolder = openat(descriptor, name, flags)
      if subfolder >= 0 { _ = fchmod(subfolder, OpenFolder.folderMode) }
    }
    guard subfolder >= 0 else { throw failure(.open, name) }
    return OpenFolder(descriptor: subfolder, path: path(of: name))
  }

  /// The error for what `errno` says about `name`; a thing in the way is named as what it is.
  func failure(_ operation: PublishingError.Operation, _ name: String) -> PublishingError {
    let code = errno
    if [ELOOP, ENOTDIR, EISDIR, EMLINK].contains(code), let kind = kind(of: name) {
      return .obstructed(path: path(of: name), by: kind.obstacle)
    }
    return .system(operation, path: path(of: name), code: code)
  }

  /// What lies at `name`; nil if nothing does or it can't be told.
  func kind(of name: String) -> FolderEntry.Kind? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FolderEntry.Kind(mode: status.st_mode)
  }

  /// All that lies in the folder, in no order.
  func entries() throws(PublishingError) -> [FolderEntry] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .last(.list, path) }
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw .last(.list, path)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .last(.list, path) }
        return entries
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
          String(cString: $0)
        }
      }
      guard name != ".", name != ".." else { continue }
      guard let kind = FolderEntry.Kind(directoryType: Int32(entry.pointee.d_type)) ?? kind(of: name) else { continue }
      entries.append(FolderEntry(name: name, kind: kind))
    }
  }

  /// Takes the lock that keeps two builds out of one folder. It ends with the descriptor, so also with a killed process.
  ///
  /// A file system without locks (some network folders) is published to without one.
  func lock() throws(PublishingError) {
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      throw .folderInUse(path: path)
    }
  }

  /// Ends the lock at once, even if a process that is just being started shares the descriptor.
  func unlock() {
    _ = flock(descriptor, LOCK_UN)
  }
}
