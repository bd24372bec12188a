package import Foundation

/// A folder of its own for one test, with what editors and other programs do to files. Names are paths in it.
///
/// A class, because several tasks of a test share it, and the folder goes with the last of them.
package final class TemporaryFolder: Sendable {
  package let path: String
  private let isOwned: Bool

  /// An empty folder that is deleted together with this value.
  package convenience init() throws {
    var template = Array("\(NSTemporaryDirectory())dossier-test-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    self.init(String(cString: path), isOwned: true)
  }

  private init(_ path: String, isOwned: Bool) {
    self.path = path
    self.isOwned = isOwned
  }

  deinit {
    guard isOwned else { return }
    Self.removeAll(Array(path.utf8CString))
  }

  /// Calls `body` with an empty folder that is deleted afterwards.
  package static func with<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
    try await body(TemporaryFolder())
  }

  package var url: URL { URL(fileURLWithPath: path, isDirectory: true) }

  package func path(_ name: String) -> String { "\(path)/\(name)" }

  // MARK: Changing

  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  /// A folder in this one, made if need be, which lives as long as this one.
  package func folder(_ name: String) throws -> TemporaryFolder {
    try makeFolder(name)
    return TemporaryFolder(path(name), isOwned: false)
  }

  /// Writes into the file, as a simple editor does, and makes the folders that it needs.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  package func write(_ bytes: [UInt8], to name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  /// Writes a file that need have no name in UTF-8, and makes the folder that it needs.
  package func write(_ bytes: [UInt8], toNameBytes name: [UInt8]) throws {
    if let slash = name.lastIndex(of: UInt8(ascii: "/")) {
      try makeFolder(String(decoding: name[..<slash], as: UTF8.self))
    }
    let full = (Array(path.utf8) + [UInt8(ascii: "/")] + name + [0]).map { CChar(bitPattern: $0) }
    let descriptor = open(full, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: Data(bytes))
  }

  /// Writes a temporary file beside it and renames that, as a careful editor does.
  package func replace(_ name: String, with text: String) throws {
    let temporary = (name as NSString).deletingLastPathComponent + "/.save.tmp"
    try write(text, to: temporary)
    try rename(temporary, to: name)
  }

  package func rename(_ name: String, to other: String) throws {
    guard Foundation.rename(path(name), path(other)) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  package func makePipe(_ name: String) throws {
    guard mkfifo(path(name), 0o644) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  // MARK: Looking

  package func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  package func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The files below a folder with their bytes, by their paths in it.
  package func files(below name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: path(name)) where !isFolder(name + "/" + file) {
      files[file] = FileManager.default.contents(atPath: path(name) + "/" + file)
    }
    return files
  }

  /// The text of all files below a folder, by their whole paths; of none if there is no such folder.
  package func texts(below name: String) -> [String: String] {
    let files = (try? files(below: name)) ?? [:]
    return Dictionary(
      uniqueKeysWithValues: files.map { ("\(path(name))/\($0)", String(decoding: $1, as: UTF8.self)) })
  }

  /// Everything in the folder: text by path for files, nil for folders (only empty ones are named) and links.
  package func contents() throws -> [String: String?] {
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
  package func stamp(_ name: String) -> [Int] {
    var status = stat()
    guard lstat(path(name), &status) == 0 else { return [] }
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// The permission bits of a file or folder.
  package func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// Removes a folder and all in it; names may be no UTF-8, which Foundation can't remove.
  private static func removeAll(_ path: [CChar]) {
    guard let directory = opendir(path) else { return }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } }
      if name == [46] || name == [46, 46] { continue }
      let full = path.dropLast() + [47] + name + [0]
      if unlink(full) != 0 { removeAll(full) }
    }
    closedir(directory)
    rmdir(path)
  }
}
