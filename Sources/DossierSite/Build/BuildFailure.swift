/// Why a build could not even complain about its content.
package enum BuildFailure: Error, CustomStringConvertible {
  /// A folder of input can't be listed.
  case unreadableFolder(path: String, reason: String)
  /// The dossier has no place for a page.
  case unusablePath(String)

  package var description: String {
    switch self {
    case .unreadableFolder(let path, let reason): "can't read '\(path)': \(reason)"
    case .unusablePath(let reason): reason
    }
  }
}
