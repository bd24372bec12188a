import Foundation

/// A folder of its own for one test, with what editors and other programs do to files.
struct TemporaryFolder: Sendable {
  let path: String

  /// Calls `body` with an empty folder that is deleted afterwards.
  static func with<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
    var template = Array("\(NSTemporaryDirectory())dossier-preview-XXXXXX".utf8CString)
    let folder = TemporaryFolder(path: String(cString: mkdtemp(&template)))
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    return try await body(folder)
  }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  /// Writes into the file, as a simple editor does.
  func write(_ text: String, to name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  /// Writes a temporary file beside it and renames that, as a careful editor does.
  func replace(_ name: String, with text: String) throws {
    let temporary = (name as NSString).deletingLastPathComponent + "/.save.tmp"
    try write(text, to: temporary)
    try rename(temporary, to: name)
  }

  func rename(_ name: String, to other: String) throws {
    guard Foundation.rename(path(name), path(other)) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  /// The text of all files below a folder, by their whole paths.
  func files(below name: String) -> [String: String] {
    var files: [String: String] = [:]
    for file in (try? FileManager.default.subpathsOfDirectory(atPath: path(name))) ?? [] {
      let full = path(name) + "/" + file
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[full] = FileManager.default.contents(atPath: full).map { String(decoding: $0, as: UTF8.self) }
    }
    return files
  }

  func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder) && isFolder.boolValue
  }
}
