import ArgumentParser
import DossierBuiltIn
import DossierCommandLine

/// `dossier init DIR`
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a small working dossier whose comments teach the format.",
    discussion: "Files that exist already are left alone; if there are any, nothing is written.")

  @Argument(help: ArgumentHelp("The folder to make; it may exist if it holds none of the files.", valueName: "dir"))
  var folder: String

  func run() async throws {
    let writer = NewFiles(in: folder)
    try writer.write(starterContent.map { ($0.path, $0.contents.description) })
    let isHere = folder == "." || folder == "./"
    let (place, way) = isHere ? ("here", "") : ("in \(folder)", "cd \(Self.quoted(folder)) && ")
    Console.standardError.writeLine("Made \(starterContent.count) files \(place).")
    Console.standardError.writeLine("Next: \(way)dossier build, then open Site/index.html.")
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "-")...UInt8(ascii: "9") ~= byte
        || byte == UInt8(ascii: "_")
    }
    return isPlain
      ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
