import DossierSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a site can't be published or compared. None of these is about content; all are about the machine or the arguments.
///
/// Whatever is thrown, each page in the output folder is whole, the old one or the new one, and the next build repairs the rest.
package enum PublishingError: Error, Hashable, Sendable {
  /// Publishing there could destroy what isn't the site's.
  case refusedFolder(path: String, RefusedFolder)
  /// Another build is publishing into the folder.
  case folderInUse(path: String)
  /// The manifest has a line that no build writes.
  case damagedManifest(path: String, line: Int)
  /// Two planned files that can't both exist.
  case colliding(PagePath, PagePath)
  /// Planned pages lie where files lie already that no build wrote and that differ. In the order of the plan.
  case foreignFiles([PagePath], folder: String)
  /// Something that is no regular file lies where one is planned, or something that is no folder where one is needed.
  case obstructed(path: String, by: Obstacle)
  /// The operating system refused; `code` is its `errno`.
  case system(Operation, path: String, code: Int32)

  package enum Obstacle: String, Hashable, Sendable {
    case symbolicLink = "a symbolic link"
    case folder = "a folder"
    case file = "a file"
    case special = "a special file"
  }

  package enum Operation: String, Hashable, Sendable {
    case open, read, list, create, write, replace, delete, lock, inspect
  }

  /// The error for what `errno` says now.
  static func last(_ operation: Operation, _ path: String) -> PublishingError {
    .system(operation, path: path, code: errno)
  }
}

extension PublishingError {
  /// The same, with the name of a page for that of the temporary file that was to become it, which says nothing to anybody.
  func naming(_ page: String) -> PublishingError {
    guard case .system(let operation, let path, let code) = self,
      let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map({ path.utf8.index(after: $0) }),
      TemporaryName(String(path[start...])) != nil
    else { return self }
    return .system(operation == .create ? .write : operation, path: path[..<start] + page, code: code)
  }

  /// Whether it came while files were written, so that some may be new already and others not.
  package var isMidway: Bool {
    guard case .system(let operation, _, _) = self else { return false }
    return switch operation {
    case .create, .write, .replace, .delete: true
    case .open, .read, .list, .lock, .inspect: false
    }
  }
}

extension PublishingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refusedFolder(let path, let reason): "can't publish into '\(path)': \(reason)"
    case .folderInUse(let path): "another build is publishing into '\(path)'; wait until it is done"
    case .damagedManifest(let path, let line):
      "'\(path)' is damaged at line \(line): restore it, or delete it together with the pages beside it"
    case .colliding(let first, let second): "'\(first)' and '\(second)' would be one file on some systems"
    case .foreignFiles(let paths, let folder):
      "'\(folder)' holds \(PublishingError.list(paths)), which no build wrote and this one would overwrite: "
        + "move or delete \(paths.count == 1 ? "it" : "them")"
    case .obstructed(let path, let obstacle):
      "'\(path)' is \(obstacle.rawValue), which a build neither follows nor replaces"
    case .system(let operation, let path, let code):
      "can't \(operation.rawValue) '\(path)': \(SystemError(code: code).reason)"
    }
  }

  private static func list(_ paths: [PagePath]) -> String {
    let shown = paths.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    return paths.count <= 3 ? shown : "\(shown) and \(paths.count - 3) more"
  }
}
