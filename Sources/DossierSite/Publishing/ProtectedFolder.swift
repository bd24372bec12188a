#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that publishing must never write over: the output folder may not be it and may not hold it.
package struct ProtectedFolder: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable {
    case home = "the home folder"
    case working = "the working folder"
    case content = "the content folder"
    case templates = "the templates folder"

    /// Whether nothing may be published inside it either.
    var isInput: Bool { self == .content || self == .templates }
  }

  package let role: Role
  package let path: String

  package init(_ role: Role, _ path: String) {
    self.role = role
    self.path = path
  }

  /// The working folder, the home folder (of the environment and of the user's account), and the given input folders.
  package static func all(content: String, templates: String?) -> [ProtectedFolder] {
    var folders = [ProtectedFolder(.content, content)]
    if let templates { folders.append(ProtectedFolder(.templates, templates)) }
    folders.append(ProtectedFolder(.working, "."))
    if let home = getenv("HOME") { folders.append(ProtectedFolder(.home, String(cString: home))) }
    if let account = getpwuid(getuid()), let home = account.pointee.pw_dir {
      folders.append(ProtectedFolder(.home, String(cString: home)))
    }
    return folders
  }
}
