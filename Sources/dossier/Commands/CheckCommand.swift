import ArgumentParser
import DossierCommandLine
import DossierSite

/// `dossier check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for mistakes in the content and the templates, and write nothing.")

  @OptionGroup var folders: FolderOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    let run = BuildRun(folders: try folders.siteFolders(output: "Site", report: report.tellPrograms), report: report)
    let site = try await run.prepare()
    Console.standardError.writeLine(run.closingLine(of: site))
  }
}
