import Foundation

/// A folder of its own for one test, with the few things tests do to files.
struct TemporaryFolder: Sendable {
  let path: String

  /// Calls `body` with an empty folder that is deleted afterwards.
  static func with<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
    var template = Array("\(NSTemporaryDirectory())dossier-test-XXXXXX".utf8CString)
    let folder = TemporaryFolder(path: String(cString: mkdtemp(&template)))
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    return try await body(folder)
  }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func folder(_ name: String) throws -> TemporaryFolder {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    return TemporaryFolder(path: path(name))
  }

  func write(_ text: String, to name: String) throws {
    let parent = (path(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// Everything in the folder: text by path for files, nil for folders (only empty ones are named) and links.
  func contents() throws -> [String: String?] {
    var contents: [String: String?] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
      switch attributes[.type] as? FileAttributeType {
      case .typeRegular: contents[name] = read(name)
      case .typeDirectory:
        if try FileManager.default.contentsOfDirectory(atPath: path(name)).isEmpty { contents[name] = .some(nil) }
      default: contents[name] = .some(nil)
      }
    }
    return contents
  }

  /// What changes when a file is written or replaced: inode and time of modification in nanoseconds.
  func stamp(_ name: String) -> [Int] {
    var status = stat()
    guard lstat(path(name), &status) == 0 else { return [] }
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// The permission bits of a file or folder.
  func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}
