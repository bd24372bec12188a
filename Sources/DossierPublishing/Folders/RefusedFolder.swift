/// Why a site can't be published into a folder, or a single file to a place.
package enum RefusedFolder: Hashable, Sendable, CustomStringConvertible {
  case root
  /// It is one of the protected folders, by whatever name.
  case isProtected(ProtectedFolder.Role)
  /// One of the protected folders lies somewhere in it.
  case holds(ProtectedFolder.Role)
  /// It lies in a folder of input.
  case isInside(ProtectedFolder.Role)
  case notAFolder
  /// A symbolic link to nothing.
  case danglingLink
  /// It can't be a file's name.
  case notAFile
  /// A file of the site lies or will lie there.
  case isPartOfSite

  package var description: String {
    switch self {
    case .root: "it is the root of the file system"
    case .isProtected(let role): "it is \(role.rawValue)"
    case .holds(let role): "it holds \(role.rawValue)"
    case .isInside(let role): "it is inside \(role.rawValue)"
    case .notAFolder: "it is not a folder"
    case .danglingLink: "it is a symbolic link that leads nowhere"
    case .notAFile: "it names no file"
    case .isPartOfSite: "it is a file of the site itself"
    }
  }
}
