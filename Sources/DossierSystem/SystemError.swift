#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the operating system refused something: an `errno`.
package struct SystemError: Error, Hashable, Sendable {
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// What `errno` says now.
  package static var last: SystemError { SystemError(code: errno) }

  /// The reason in words, with no capital and no full stop: `permission denied`.
  ///
  /// The system's own texts depend on the locale and on the system; these don't.
  package var reason: String {
    switch code {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case EEXIST: "already there"
    case ENOTDIR: "not a folder"
    case EISDIR: "a folder, not a file"
    case ENOTEMPTY: "the folder is not empty"
    case ELOOP: "a symbolic link"
    case EMFILE, ENFILE: "too many open files"
    case ENAMETOOLONG: "name too long"
    case ENOSPC: "no space left on the device"
    case EDQUOT: "no space left of what the user may have"
    case EFBIG: "larger than files may be"
    case EROFS: "the file system can only be read"
    case EBUSY, ETXTBSY: "in use"
    case EIO: "input/output error"
    case ENXIO: "not a regular file"
    case EPIPE: "nobody reads it"
    case ENOEXEC: "no program of this system"
    case ENOMEM: "out of memory"
    default: "system error \(code)"
    }
  }
}
