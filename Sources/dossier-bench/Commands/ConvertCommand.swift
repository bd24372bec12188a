import ArgumentParser

/// `dossier-bench convert DIR DIR`
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn a dossier in the neutral form of a benchmark into a content folder.",
    discussion: """
      The neutral form is people, cases, events, sources, organisations and claims as .jsonl files and notes/<kind>/<slug>.md, \
      whose links are [label](ref:kind/slug).
      """)

  @Argument(help: ArgumentHelp("The folder with the neutral form.", valueName: "dir"))
  var input: String

  @Argument(help: ArgumentHelp("The content folder to write.", valueName: "dir"))
  var output: String

  func run() throws {
    let dossier = try NeutralDossier(readingFrom: input)
    try NeutralConversion(dossier).write(to: DraftFolder(at: output))
  }
}
