import DossierSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A content folder that is being written.
struct DraftFolder {
  /// A file or folder that can't be made.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "can't write '\(path)': \(reason)" }
  }

  /// The folders for records of a kind.
  static let recordFolders = ["people", "organizations", "places", "cases", "events", "sources", "notes"]

  let path: String

  /// Makes the folder and those of all kinds, as far as they are missing.
  init(at path: String) throws(Failure) {
    self.path = path
    var parent = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      parent += part + "/"
      try Self.makeFolder(parent)
    }
    for folder in Self.recordFolders { try Self.makeFolder("\(path)/\(folder)") }
  }

  func write(_ record: DraftRecord) throws(Failure) {
    try write(record.text, to: "\(record.folder)/\(record.id).md")
  }

  /// - Parameter name: below the folder: `events.csv`.
  func write(_ text: String, to name: String) throws(Failure) {
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "w") else { throw Self.failure(file) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, stream)
    guard fclose(stream) == 0, written == bytes.count else { throw Self.failure(file) }
  }

  private static func makeFolder(_ path: String) throws(Failure) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: SystemError.last.reason)
  }
}
