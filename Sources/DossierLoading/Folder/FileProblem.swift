import DossierSystem

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

  /// Whether there is nothing of that name.
  package var isAbsence: Bool { self == .unreadable(ENOENT) || self == .unreadable(ENOTDIR) }

  /// The reason in words: `permission denied`.
  package var reason: String {
    switch self {
    case .unreadable(let code): SystemError(code: code).reason
    case .notAFile: "not a regular file"
    case .tooLarge(let limit): "larger than \(limit >> 20) MB"
    }
  }
}
