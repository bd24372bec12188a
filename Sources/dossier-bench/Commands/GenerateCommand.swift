import ArgumentParser

/// `dossier-bench generate --people 1000 --out DIR`
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write a content folder of invented records.",
    discussion: "The same number of people, shape and seed give the same bytes.")

  @Option(help: "How many people; the other kinds of record are in proportion.")
  var people = 1_000

  @Option(help: "What the dossier looks like: \(DossierShape.allCases.map(\.rawValue).joined(separator: ", ")).")
  var shape = DossierShape.proportional

  @Option(help: "Another seed gives other names, dates and ties.")
  var seed: UInt64 = 1

  @Option(name: .customLong("out"), help: ArgumentHelp("The content folder to write.", valueName: "dir"))
  var output: String

  func validate() throws {
    guard people > 0 else { throw ValidationError("A dossier has at least one person.") }
  }

  func run() throws {
    let dossier = SyntheticDossier(scale: DossierScale(people: people), excess: shape.excess, seed: seed)
    try dossier.write(to: DraftFolder(at: output))
  }
}
