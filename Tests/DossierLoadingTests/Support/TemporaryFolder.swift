#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that exists as long as the value does.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    var template = Array("/tmp/dossier-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Self.remove(Array(path.utf8CString))
  }

  /// Writes a file and the folders it needs.
  func write(_ contents: String, to name: String) throws {
    try write(Array(contents.utf8), to: name)
  }

  func write(_ contents: [UInt8], to name: String) throws {
    try write(contents, toNameBytes: Array(name.utf8))
  }

  func write(_ contents: [UInt8], toNameBytes name: [UInt8]) throws {
    let full = Array(path.utf8) + [UInt8(ascii: "/")] + name
    for (index, byte) in full.enumerated() where byte == UInt8(ascii: "/") && index > path.utf8.count {
      mkdir((full[..<index] + [0]).map { CChar(bitPattern: $0) }, 0o755)
    }
    let descriptor = open((full + [0]).map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    guard pwrite(descriptor, contents, contents.count, 0) == contents.count else { throw SystemError(code: errno) }
  }

  func makeFolder(_ name: String) {
    mkdir(path + "/" + name, 0o755)
  }

  func remove(_ name: String) {
    unlink(path + "/" + name)
  }

  func link(_ name: String, to target: String) throws {
    guard symlink(target, path + "/" + name) == 0 else { throw SystemError(code: errno) }
  }

  func makePipe(_ name: String) throws {
    guard mkfifo(path + "/" + name, 0o644) == 0 else { throw SystemError(code: errno) }
  }

  struct SystemError: Error {
    let code: Int32
  }

  /// Removes a folder and all in it; names may be no UTF-8.
  private static func remove(_ path: [CChar]) {
    guard let directory = opendir(path) else { return }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } }
      if name == [46] || name == [46, 46] { continue }
      let full = path.dropLast() + [47] + name + [0]
      if unlink(full) != 0 { remove(full) }
    }
    closedir(directory)
    rmdir(path)
  }
}
