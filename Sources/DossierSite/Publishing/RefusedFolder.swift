/// Why a folder can't be the output folder.
package enum RefusedFolder: Hashable, Sendable, CustomStringConvertible {
  case root
  /// It is one of the protected folders, by whatever name.
  case isProtected(ProtectedFolder.Role)
  /// One of the protected folders lies somewhere in it.
  case holds(ProtectedFolder.Role)
  /// It lies in a folder of input.
  case isInside(ProtectedFolder.Role)
  case notAFolder

  package var description: String {
    switch self {
    case .root: "it is the root of the file system"
    case .isProtected(let role): "it is \(role.rawValue)"
    case .holds(let role): "it holds \(role.rawValue)"
    case .isInside(let role): "it is inside \(role.rawValue)"
    case .notAFolder: "it is not a folder"
    }
  }
}
