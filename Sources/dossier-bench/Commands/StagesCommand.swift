import ArgumentParser
import DossierBuiltIn
import DossierDiagnostics
import DossierPublishing
import DossierSite

/// `dossier-bench stages --content DIR --output DIR`
struct StagesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Build a dossier once and print what each stage took.",
    discussion: """
      The build is that of `dossier build`, but pages are rendered once more beforehand, without writing, to tell rendering from \
      publishing, which renders and writes. MB are those of the content up to the check and those of the site from the plan on.
      """)

  @Option(name: .customLong("content"), help: ArgumentHelp("The folder with records and notes.", valueName: "dir"))
  var content: String

  @Option(help: ArgumentHelp("A folder with templates, instead of the built-in ones.", valueName: "dir"))
  var templates: String?

  @Option(help: ArgumentHelp("The folder to write the site into.", valueName: "dir"))
  var output: String

  func run() async throws {
    let clock = StageClock()
    let builtIn = builtInTemplates.map { ($0.path, $0.bytes) }
    let folders = SiteFolders(content: content, templates: templates, output: output)
    let build = SiteBuild(folders, builtIn: builtIn, observer: clock.observer)
    let site = try await build.prepare()
    guard site.isPublishable else {
      throw ValidationError("The dossier has errors: \(DiagnosticSummary(site.diagnostics).text)")
    }
    clock.begin("render")
    let nowhere = SiteFolders(content: content, templates: templates, output: output + ".not-there")
    let rendered = try await SiteBuild(nowhere, builtIn: builtIn).compare(site)
    let published = try await build.publish(site)
    clock.begin("end")
    print(try table(clock.durations, pages: rendered.created.count, siteBytes: rendered.byteCount).text, terminator: "")
    print("\(published.summary); \(DiagnosticSummary(site.diagnostics).text)")
  }

  private func table(_ durations: [StageDuration], pages: Int, siteBytes: Int) throws -> StageTable {
    let size = try FolderSize(of: content)
    var table = StageTable()
    for duration in durations {
      switch duration.stage {
      case "plan": table.append(duration, pages, "pages", bytes: 0)
      case "render", "publish": table.append(duration, pages, "pages", bytes: siteBytes)
      default: table.append(duration, size.files, "files", bytes: size.bytes)
      }
    }
    return table
  }
}
