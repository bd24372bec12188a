#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written stretch by stretch beside the one whose place it takes in one step at the end.
///
/// As long as what comes is what the old file has, nothing is written; a file that doesn't differ stays untouched. If ``finish()`` is
/// never reached, the old file stays as it was and nothing is left beside it.
package struct ReplacedFile: ~Copyable, ByteSink {
  package enum Outcome: String, Hashable, Sendable {
    case created, changed, unchanged
  }

  private let folder: OpenFolder
  private let name: String
  private let writes: Bool
  private let isNew: Bool
  /// Of the old file, while it has the same bytes; -1 else.
  private var old: Int32
  /// Of the new file, once there is one; -1 else.
  private var new: Int32
  private let temporary: TemporaryName
  package private(set) var byteCount: Int

  /// - Parameter writes: false to find out what would happen.
  package init(_ place: SingleFilePlace, writes: Bool) throws(PublishingError) {
    try self.init(place.name, in: place.folder, writes: writes)
  }

  init(_ name: String, in folder: OpenFolder, writes: Bool) throws(PublishingError) {
    if let kind = folder.kind(of: name), kind != .file {
      throw .obstructed(path: folder.path(of: name), by: kind.obstacle)
    }
    let old = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard old >= 0 || errno == ENOENT else { throw folder.failure(.open, name) }
    self.folder = folder
    self.name = name
    self.writes = writes
    self.old = old
    isNew = old < 0
    new = -1
    temporary = TemporaryName(number: Int(getpid()))
    byteCount = 0
  }

  deinit {
    if old >= 0 { close(old) }
    if new >= 0 {
      close(new)
      unlinkat(folder.descriptor, temporary.text, 0)
    }
  }

  package mutating func append(_ bytes: some Collection<UInt8>) throws {
    let bytes = Array(bytes)
    if old >= 0, try !continuesOld(bytes) {
      try begin()
      try copyOld(count: byteCount)
      close(old)
      old = -1
    } else if isNew, new < 0 {
      try begin()
    }
    byteCount += bytes.count
    if new >= 0 { try write(bytes) }
  }

  /// Puts the file into its place.
  package consuming func finish() throws -> Outcome {
    if old >= 0, try !isAtEnd() {
      try begin()
      try copyOld(count: byteCount)
    } else if old >= 0 {
      return .unchanged
    }
    if new >= 0 {
      guard fsync(new) == 0 else { throw folder.failure(.write, temporary.text) }
      guard renameat(folder.descriptor, temporary.text, folder.descriptor, name) == 0 else {
        throw folder.failure(.replace, name)
      }
      close(new)
      new = -1
    }
    return isNew ? .created : .changed
  }

  /// Creates the new file, empty.
  private mutating func begin() throws(PublishingError) {
    guard writes else { return }
    // Left by a process of this number that was killed.
    unlinkat(folder.descriptor, temporary.text, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    new = openat(folder.descriptor, temporary.text, flags, OpenFolder.fileMode)
    guard new >= 0 else { throw folder.failure(.create, name) }
    _ = fchmod(new, OpenFolder.fileMode)
  }

  private func continuesOld(_ bytes: [UInt8]) throws(PublishingError) -> Bool {
    try readOld(bytes.count, at: byteCount) == bytes
  }

  private func isAtEnd() throws(PublishingError) -> Bool {
    try readOld(1, at: byteCount).isEmpty
  }

  private func copyOld(count: Int) throws(PublishingError) {
    var position = 0
    while new >= 0, position < count {
      let block = try readOld(min(1 << 20, count - position), at: position)
      guard !block.isEmpty else { throw .system(.read, path: folder.path(of: name), code: EIO) }
      try write(block)
      position += block.count
    }
  }

  private func readOld(_ count: Int, at offset: Int) throws(PublishingError) -> [UInt8] {
    var code: Int32 = 0
    let block = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(old, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        guard got > 0 else { return }
        filled += got
      }
    }
    guard code == 0 else { throw .system(.read, path: folder.path(of: name), code: code) }
    return block
  }

  private func write(_ bytes: [UInt8]) throws(PublishingError) {
    guard OpenFolder.writeAll(bytes, to: new) else { throw .last(.write, folder.path(of: name)) }
  }
}
