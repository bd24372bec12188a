#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or folder could not be read.
package enum FileProblem: Error, Equatable {
  /// The system refused, with this `errno`.
  case unreadable(Int32)
  /// A folder, pipe, socket or device where a file was expected.
  case notAFile
  /// Larger than this many bytes.
  case tooLarge(limit: Int)

  /// The reason in words: `permission denied`.
  package var reason: String {
    switch self {
    case .unreadable(let code): Self.words(for: code)
    case .notAFile: "not a regular file"
    case .tooLarge(let limit): "larger than \(limit >> 20) MB"
    }
  }

  /// The system's own texts depend on the locale; these don't.
  private static func words(for code: Int32) -> String {
    switch code {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case ENOTDIR: "not a folder"
    case EISDIR: "a folder, not a file"
    case ELOOP: "a symbolic link"
    case EMFILE, ENFILE: "too many open files"
    case ENAMETOOLONG: "name too long"
    case EIO: "input/output error"
    case ENXIO: "not a regular file"
    default: "system error \(code)"
    }
  }
}
