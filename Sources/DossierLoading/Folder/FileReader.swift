#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files through POSIX.
package enum FileReader {
  /// The most bytes of a file that holds records. A table of 100,000 rows fits; notes have a smaller limit of their own.
  package static let textLimit = 16 << 20
  /// The most bytes of a file that is published as it is.
  package static let assetLimit = 256 << 20

  /// The bytes of a file.
  ///
  /// Opens nothing but regular files: not a pipe, on which reading would wait, and not a symbolic link as the last part of the
  /// path.
  package static func bytes(ofFile path: String, limit: Int = textLimit) throws(FileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .unreadable(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    guard DirectoryEntry.Kind(mode: status.st_mode) == .file else { throw .notAFile }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(limit: limit) }
    return try bytes(upTo: size, from: descriptor)
  }

  /// Fewer than `size` bytes if the file has been shortened since it was asked for its size.
  private static func bytes(upTo size: Int, from descriptor: Int32) throws(FileProblem) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let result = read(descriptor, base + count, size - count)
        if result == 0 { break }
        if result > 0 {
          count += result
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    if let failure { throw .unreadable(failure) }
    return bytes
  }
}
