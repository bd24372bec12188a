import ArgumentParser
import DossierCommandLine
import DossierDiagnostics
import DossierSite

/// `dossier build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check the content and write the site.",
    discussion: """
      Only files that differ are written; files of an earlier build that the site has no more are deleted; other files in the \
      output folder are never touched. If there is any error, nothing is written.
      """)

  @OptionGroup var folders: FolderOptions

  @Option(help: ArgumentHelp("The folder to write the site into.", valueName: "dir"))
  var output = "Site"

  @OptionGroup var report: ReportOptions

  @Flag(help: "Write nothing; say what would change.")
  var dryRun = false

  @Flag(help: "Exit with 1 if the output folder is not what the content gives. Meant for --dry-run in CI.")
  var failOnChange = false

  func run() async throws {
    let run = BuildRun(folders: try folders.siteFolders(output: output), report: report)
    let site = try await run.prepare()
    let result = try await run.finish(site, dryRun: dryRun)
    if failOnChange, !result.isUpToDate {
      for line in result.differences(limit: 20) { Console.standardError.writeLine("  \(line)") }
      Console.standardError.writeLine("dossier: \(output) is not what the content gives")
      throw ExitStatus.contentErrors
    }
  }
}
