import ArgumentParser
import DossierBuiltIn
import DossierCommandLine

/// The program behind `dossier preview`.
@main
struct DossierPreviewProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration.preview(named: "dossier preview")

  @OptionGroup var options: PreviewOptions

  static func main() async {
    await CommandLineRun(of: DossierPreviewProgram.self).exit()
  }

  func run() async throws {
    try await PreviewRun(options, builtIn: builtInTemplates.map { ($0.path, $0.bytes) }).run()
  }
}
