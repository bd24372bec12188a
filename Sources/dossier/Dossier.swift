import ArgumentParser
import DossierCommandLine

@main
struct Dossier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Turns a folder of case data and notes into a static, cross-linked dossier.",
    discussion: """
      A dossier is a folder with Content/ (records and notes). `dossier init my-dossier` makes one to start from.
      Exit codes: 0 done, 1 errors in the content or the templates, 2 wrong usage or trouble with the machine.
      """,
    version: "1.0.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, InitCommand.self, NewCommand.self, PreviewCommand.self,
      ReferenceCommand.self, TemplateCommand.self,
    ])

  static func main() async {
    await CommandLineRun(of: Dossier.self).exit()
  }
}
