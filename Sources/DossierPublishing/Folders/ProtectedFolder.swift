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
    /// Others than this dossier's own live in it; a folder of its own in it may be published into.
    case shared = "a folder that is shared with others"
    /// The system's own.
    case system = "a folder of the system"

    /// Whether nothing may be published inside it either.
    var isClosed: Bool { self == .content || self == .templates || self == .system }
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
    return folders + shared.map { ProtectedFolder(.shared, $0) } + system.map { ProtectedFolder(.system, $0) }
  }

  /// Where a site's own folder may lie, but no site. Mount points such as `/srv` or `/mnt`, which a container may have for just this,
  /// are none of them.
  private static let shared = [
    "/dev", "/home", "/private", "/private/tmp", "/private/var", "/run", "/tmp", "/usr", "/usr/local", "/usr/local/bin",
    "/usr/local/lib", "/usr/share", "/var", "/var/lib", "/var/log", "/var/tmp", "/Applications", "/Library", "/Users",
    "/Volumes",
  ]

  private static let system = [
    "/bin", "/boot", "/etc", "/lib", "/lib64", "/proc", "/sbin", "/sys", "/usr/bin", "/usr/lib", "/usr/sbin", "/System",
  ]
}
