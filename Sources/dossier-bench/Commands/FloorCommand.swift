import ArgumentParser

/// `dossier-bench floor --content DIR --site DIR --output DIR`
struct FloorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor",
    abstract: "Do the least that making a site can take, to compare a build with.",
    discussion:
      "Every note goes through cmark, and as many files with as many bytes as the site has are written. Nothing else is done."
  )

  @Option(name: .customLong("content"), help: ArgumentHelp("The folder with records and notes.", valueName: "dir"))
  var content: String

  @Option(help: ArgumentHelp("The finished site, whose files are matched.", valueName: "dir"))
  var site: String

  @Option(help: ArgumentHelp("A folder to write into.", valueName: "dir"))
  var output: String

  func run() async throws {
    let floor = try Floor(content: content, site: site)
    let start = ContinuousClock.now
    try await floor.build(into: output)
    print("\((ContinuousClock.now - start) / .milliseconds(1)) ms")
  }
}
