#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a symbolic link in the content folder leads.
enum SymbolicLink: Equatable {
  /// To a file at this path below the content folder, which has no links in it.
  case file(path: String)
  /// To a folder. Not followed: it could contain itself or bring in each record twice.
  case folder
  /// Out of the content folder.
  case outside
  /// To nothing, or to nothing that may be read.
  case nowhere

  /// Follows the link at `path` below the folder `root`.
  static func resolve(_ path: String, below root: String) -> SymbolicLink {
    guard let root = canonical(root), let target = canonical(root + "/" + path) else { return .nowhere }
    let prefix = root == "/" ? root : root + "/"
    guard target.utf8.starts(with: prefix.utf8) else { return .outside }
    var status = stat()
    guard stat(target, &status) == 0 else { return .nowhere }
    return switch DirectoryEntry.Kind(mode: status.st_mode) {
    case .file: .file(path: String(decoding: target.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
    case .folder: .folder
    case .symbolicLink, .special: .nowhere
    }
  }

  /// The absolute path without links; nil if there is nothing or its name is no UTF-8.
  private static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }
}
