import ArgumentParser
import DossierCommandLine
import DossierDiagnostics
import DossierPublishing
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

  @Option(help: ArgumentHelp("The folder to write the site into. (default: Site)", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write the whole dossier into this one HTML file, to be mailed, archived or printed, and not the site; '-' is standard output.",
      valueName: "file"))
  var single: String?

  @OptionGroup var report: ReportOptions

  @Flag(help: "Write nothing; say what would change.")
  var dryRun = false

  @Flag(help: "Exit with 1 if the output folder is not what the content gives. Meant for --dry-run in CI.")
  var failOnChange = false

  func validate() throws {
    guard let single else { return }
    if single.isEmpty { throw ValidationError("--single needs the name of a file, or '-' for standard output.") }
    if output != nil {
      throw ValidationError("--single writes one file and no site, so --output has no place beside it.")
    }
    guard single == "-" else { return }
    if dryRun || failOnChange {
      throw ValidationError(
        "Standard output has nothing to compare with: --single - goes without --dry-run and --fail-on-change.")
    }
    if report.format != .text {
      throw ValidationError("--format \(report.format.rawValue) needs standard output, and so does --single -.")
    }
  }

  func run() async throws {
    let output = output ?? "Site"
    let run = BuildRun(folders: try folders.siteFolders(output: output, report: report.tellPrograms), report: report)
    let site = try await run.prepare()
    if let single {
      let isUpToDate = try await run.finish(site, single: single, dryRun: dryRun)
      guard isUpToDate || !failOnChange else {
        Console.standardError.writeLine("dossier: \(single) is not what the content gives")
        throw ExitStatus.contentErrors
      }
      return
    }
    let result = try await run.finish(site, dryRun: dryRun)
    if failOnChange, !result.isUpToDate {
      for line in result.differences(limit: 20) { Console.standardError.writeLine("  \(line)") }
      Console.standardError.writeLine("dossier: \(output) is not what the content gives")
      throw ExitStatus.contentErrors
    }
    ExitStatus.done.exit(keeping: site)
  }
}
