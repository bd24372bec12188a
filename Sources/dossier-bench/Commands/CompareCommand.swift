import ArgumentParser
import Foundation

/// `dossier-bench compare --program .build/release/dossier --content DIR`
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Time cold builds of a dossier against the least that making its site can take.",
    discussion: """
      Builds by the program and the floor (see `floor`) take turns, each into a new folder, so that both see the same disk and the \
      same neighbors. After each build the program runs once more, with nothing to change. The shortest of all rounds counts.
      """)

  @Option(help: ArgumentHelp("The program to measure.", valueName: "file"))
  var program: String

  @Option(name: .customLong("content"), help: ArgumentHelp("The folder with records and notes.", valueName: "dir"))
  var content: String

  @Option(help: "How many rounds.")
  var rounds = 5

  @Option(help: ArgumentHelp("Where sites are written; nothing of them is left.", valueName: "dir"))
  var folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)

  func run() async throws {
    let base = "\(folder)/dossier-compare-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: base) }
    try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
    var (cold, again, least): ([Double], [Double], [Double]) = ([], [], [])
    for round in 1...max(rounds, 1) {
      cold.append(try build(into: "\(base)/site-\(round)"))
      again.append(try build(into: "\(base)/site-\(round)"))
      let floor = try Floor(content: content, site: "\(base)/site-1")
      let start = ContinuousClock.now
      try await floor.build(into: "\(base)/floor-\(round)")
      least.append((ContinuousClock.now - start) / .seconds(1))
    }
    let size = try FolderSize(of: "\(base)/site-1")
    print("\(size.files) files, \(size.bytes / 1_000_000) MB; the shortest of \(rounds) rounds:")
    let floor = least.min() ?? 0
    for (name, times) in [("cold build", cold), ("nothing changed", again), ("floor", least)] {
      let time = times.min() ?? 0
      print(
        name.padding(toLength: 18, withPad: " ", startingAt: 0),
        String(format: "%7.3f s  %5.2f × floor", time, time / floor))
    }
  }

  /// Runs the program, start and exit included.
  private func build(into site: String) throws -> Double {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["build", "--content", content, "--output", site]
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
