import ArgumentParser
import Foundation

/// `dossier-bench run --people 1000 --people 10000`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Generate dossiers, build each cold and once more, and print what each stage took.",
    discussion: "Each dossier is generated and built by a process of its own, so that peak memory is that of the build."
  )

  @Option(parsing: .upToNextOption, help: "How many people: one size or several.")
  var people = [1_000]

  @Option(help: "What the dossiers look like: \(DossierShape.allCases.map(\.rawValue).joined(separator: ", ")).")
  var shape = DossierShape.proportional

  @Option(help: "Another seed gives other dossiers.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Where the dossiers and their sites are kept.", valueName: "dir"))
  var folder = FileManager.default.temporaryDirectory.appending(path: "dossier-bench").path(percentEncoded: false)

  func run() throws {
    for people in people {
      let base = "\(folder)/\(shape.rawValue)-\(people)-\(seed)"
      let (content, site) = ("\(base)/Content", "\(base)/Site")
      if FileManager.default.fileExists(atPath: base) { try FileManager.default.removeItem(atPath: base) }
      try step(["generate", "--people", "\(people)", "--shape", shape.rawValue, "--seed", "\(seed)", "--out", content])
      let size = try FolderSize(of: content)
      print("\n\(people) people, \(shape.rawValue): \(size.files) files, \(size.bytes / 1000) kB of content")
      for round in ["cold:", "again, nothing changed:"] {
        print(round)
        fflush(nil)
        try step(["stages", "--content", content, "--output", site])
      }
    }
  }

  /// Runs another command of this program.
  private func step(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }
}
