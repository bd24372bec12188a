import ArgumentParser

@main
struct DossierBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier-bench",
    abstract: "Makes dossiers of any size and measures how they are built.",
    subcommands: [
      RunCommand.self, StagesCommand.self, CompareCommand.self, FloorCommand.self, CountCommand.self,
      PreviewCommand.self,
      GenerateCommand.self, ConvertCommand.self,
    ])
}
