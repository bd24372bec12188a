import ArgumentParser
import DossierCommandLine
import DossierDiagnostics
import DossierSite

/// How a command reports what it finds.
struct ReportOptions: ParsableArguments {
  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How to report: text for people, github for workflow annotations, json for programs.", valueName: "format"))
  var format = ReportFormat.text

  /// Prints diagnostics in the form that was asked for.
  func show(_ diagnostics: [Diagnostic], in files: SourceFileTable, contents: (SourceFileID) -> [UInt8]?) {
    switch format {
    case .text:
      let renderer = TerminalRenderer(usesColors: Console.standardError.wantsColor)
      let shown = diagnostics.limited(perKind: Self.shownLimit) {
        "and \($0) more of this kind; --format json lists all"
      }
      Console.standardError.write(renderer.render(shown, in: files, contents: contents))
    case .json: Console.standardOutput.write(JSONRenderer().render(diagnostics, in: files, contents: contents))
    case .github: Console.standardOutput.write(GitHubRenderer().render(diagnostics, in: files, contents: contents))
    }
  }

  /// Tells programs, which read the report and not standard error, why nothing could be read.
  func tellPrograms(_ reason: String) {
    if format != .text { show([.unusableInput(reason)], in: SourceFileTable(), contents: { _ in nil }) }
  }

  /// How many warnings of one kind a terminal shows.
  private static let shownLimit = 20
}
