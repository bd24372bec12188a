#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading, comparing, writing and deleting files of the site.
extension OpenFolder {
  /// What ``compare(_:with:using:)`` finds.
  enum Comparison: Hashable {
    case same, different, absent
  }

  /// Whether `name` has exactly these bytes. Of a file of another size, nothing is read.
  ///
  /// `block` is working memory, kept by the caller over many files; it must not be empty.
  func compare(_ name: String, with bytes: [UInt8], using block: inout [UInt8]) throws(PublishingError) -> Comparison {
    guard let file = try openFile(name) else { return .absent }
    defer { close(file) }
    guard try size(of: file, name) == bytes.count else { return .different }
    var position = 0
    while position < bytes.count {
      let count = read(file, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(.read, name) }
      guard count > 0, count <= bytes.count - position, isEqual(bytes, from: position, to: block, count) else {
        return .different
      }
      position += count
    }
    return .same
  }

  func isEqual(_ bytes: [UInt8], from position: Int, to block: [UInt8], _ count: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      block.withUnsafeBytes { block in
        guard let left = bytes.baseAddress, let right = block.baseAddress else { return count == 0 }
        return memcmp(left + position, right, count) == 0
      }
    }
  }

  /// The bytes of `name`; nil if it isn't there.
  func contents(of name: String) throws(PublishingError) -> [UInt8]? {
    guard let file = try openFile(name) else { return nil }
    defer { close(file) }
    var contents: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    contents.reserveCapacity(try size(of: file, name))
    while true {
      let count = read(file, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(.read, name) }
      guard count > 0 else { return contents }
      contents.append(contentsOf: block[..<count])
    }
  }

  /// Opens a regular file for reading, without following a link or waiting for a pipe; nil if it isn't there.
  func openFile(_ name: String) throws(PublishingError) -> Int32? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0, errno == ENOENT { return nil }
    guard file >= 0 else { throw failure(.open, name) }
    return file
  }

  func size(of file: Int32, _ name: String) throws(PublishingError) -> Int {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(.inspect, name) }
    let kind = FolderEntry.Kind(mode: status.st_mode)
    guard kind == .file else { throw .obstructed(path: path(of: name), by: kind.obstacle) }
    return Int(status.st_size)
  }

  /// Writes a file where there is none. On failure, none is left.
  func create(_ name: String, _ bytes: [UInt8], synchronized: Bool = false) throws(PublishingError) {
    let file = try createFile(name)
    var isWhole = OpenFolder.writeAll(bytes, to: file)
    if isWhole, synchronized { isWhole = fsync(file) == 0 }
    let writeError = errno
    let isClosed = close(file) == 0
    guard isWhole, isClosed else {
      let code = isWhole ? errno : writeError
      unlinkat(descriptor, name, 0)
      throw .system(.write, path: path(of: name), code: code)
    }
  }

  /// Opens a new file for writing.
  func createFile(_ name: String) throws(PublishingError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(descriptor, name, flags, OpenFolder.fileMode)
    guard file >= 0 else { throw failure(.create, name) }
    // Fails on file systems without modes, which is no reason not to publish to them.
    _ = fchmod(file, OpenFolder.fileMode)
    return file
  }

  /// Whether all was written; if not, `errno` says why.
  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var position = 0
      while position < bytes.count {
        let count = write(file, bytes.baseAddress?.advanced(by: position), bytes.count - position)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        position += count
      }
      return true
    }
  }

  /// Puts a new file in the place of an old one in one step: whoever reads sees either. On failure, the old one stays.
  func replace(
    _ name: String, _ bytes: [UInt8], through temporary: TemporaryName, synchronized: Bool = false
  ) throws(PublishingError) {
    try create(temporary.text, bytes, synchronized: synchronized)
    try move(temporary, onto: name)
  }

  /// Gives a temporary file its name, in the place of whatever has it. On failure, the temporary file is deleted.
  func move(_ temporary: TemporaryName, onto name: String) throws(PublishingError) {
    guard renameat(descriptor, temporary.text, descriptor, name) == 0 else {
      let failure = failure(.replace, name)
      unlinkat(descriptor, temporary.text, 0)
      throw failure
    }
  }

  /// Deletes a regular file. Anything else that goes by the name was put there by someone else and stays.
  ///
  /// - Returns: whether there was a file.
  func deleteFile(_ name: String) throws(PublishingError) -> Bool {
    guard kind(of: name) == .file else { return false }
    if unlinkat(descriptor, name, 0) == 0 { return true }
    guard errno == ENOENT else { throw failure(.delete, name) }
    return false
  }

  /// Deletes a folder if nothing is left in it.
  func deleteSubfolderIfEmpty(_ name: String) throws(PublishingError) {
    guard kind(of: name) == .folder, unlinkat(descriptor, name, AT_REMOVEDIR) != 0 else { return }
    guard [ENOTEMPTY, EEXIST, ENOENT, EBUSY].contains(errno) else { throw failure(.delete, name) }
  }
}
