import ArgumentParser
import DossierCommandLine

/// `dossier preview`
///
/// The preview is a program of its own, so that a build needs no HTTP library; this command checks the arguments and turns into it.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration.preview(named: "preview")

  @OptionGroup var options: PreviewOptions

  func run() async throws {
    _ = try options.folders.siteFolders(output: "Site")
    let preview = NeighborProgram(name: "dossier-preview")
    guard let reason = preview.replaceThisProgram(arguments: Array(CommandLine.arguments.dropFirst(2))) else { return }
    Console.standardError.writeLine(
      """
      dossier: can't start \(preview.path): \(reason)
      The preview is built apart, by `make preview` or `make install`.
      """)
    throw ExitStatus.unusable
  }
}
