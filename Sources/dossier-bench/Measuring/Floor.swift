internal import CCommonMark
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The least that making a site can take: each note through cmark, and as many files with as many bytes as the site has.
///
/// Nothing is joined, checked, escaped or compared.
struct Floor: Sendable {
  /// A file of the site: its path below the output folder, and its size in bytes.
  struct Output: Sendable {
    let path: String
    let size: Int
  }

  private let notes: [String]
  private let outputs: [Output]

  /// - Parameter site: a finished site, whose files are to be matched.
  init(content: String, site: String) throws {
    notes = try Self.files(in: content).filter { $0.hasSuffix(".md") }.map { "\(content)/\($0)" }
    outputs = try Self.files(in: site).map { path in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(site)/\(path)")
      return Output(path: path, size: (attributes[.size] as? NSNumber)?.intValue ?? 0)
    }
  }

  /// Renders and writes, on all cores.
  func build(into folder: String) async throws {
    for subfolder in Set(outputs.map { NSString(string: $0.path).deletingLastPathComponent }).sorted() {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(subfolder)", withIntermediateDirectories: true)
    }
    let filler = [UInt8](repeating: UInt8(ascii: "x"), count: outputs.map(\.size).max() ?? 0)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    try await withThrowingTaskGroup(of: Void.self) { group in
      for core in 0..<cores {
        group.addTask {
          for index in stride(from: core, to: notes.count, by: cores) { try Self.render(notes[index]) }
          for index in stride(from: core, to: outputs.count, by: cores) {
            try Self.write(filler[..<outputs[index].size], to: "\(folder)/\(outputs[index].path)")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private static func files(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  private static func render(_ note: String) throws {
    let file = open(note, O_RDONLY)
    guard file >= 0 else { throw FloorError(path: note) }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    lseek(file, 0, SEEK_SET)
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: max(size, 1)) { text in
      let count = read(file, text.baseAddress, size)
      free(cmark_markdown_to_html(text.baseAddress, max(count, 0), CMARK_OPT_DEFAULT))
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw FloorError(path: path) }
    defer { close(file) }
    let isWritten = bytes.withUnsafeBytes { bytes in
      var position = 0
      while position < bytes.count {
        #if canImport(Glibc)
          let count = Glibc.write(file, bytes.baseAddress?.advanced(by: position), bytes.count - position)
        #else
          let count = Darwin.write(file, bytes.baseAddress?.advanced(by: position), bytes.count - position)
        #endif
        guard count > 0 else { return false }
        position += count
      }
      return true
    }
    guard isWritten else { throw FloorError(path: path) }
  }
}

/// A file that can't be read or written.
struct FloorError: Error, CustomStringConvertible {
  let path: String
  var description: String { "can't read or write \(path)" }
}
