import Foundation

/// Writes a Swift file that holds every text file of a folder as a string literal.
///
/// Usage: `embed-folder FOLDER CONSTANT OUTPUT`. Runs at build time only, as the tool behind EmbedFolderPlugin.
@main
struct EmbedFolder {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { throw UsageError() }
    let source = try swiftSource(constant: arguments[2], folder: URL(filePath: arguments[1]))
    try source.write(to: URL(filePath: arguments[3]), atomically: true, encoding: .utf8)
  }

  private static func swiftSource(constant: String, folder: URL) throws -> String {
    let paths = (FileManager.default.subpaths(atPath: folder.path) ?? [])
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } && !isFolder(folder.appending(path: $0)) }
      .sorted()
    let entries = try paths.map { path in
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      return "  EmbeddedFile(path: \"\(path)\", contents: \(literal(text))),"
    }
    return "package let \(constant): [EmbeddedFile] = [\n\(entries.joined(separator: "\n"))\n]\n"
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }

  /// A one-line literal: every scalar that has a meaning inside quotes is written as an escape.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private struct UsageError: Error, CustomStringConvertible {
    let description = "usage: embed-folder FOLDER CONSTANT OUTPUT"
  }
}
