import DossierCommandLine
import DossierDiagnostics
import DossierPreview

/// What the preview says in the terminal.
struct PreviewConsole: Sendable {
  private let console = Console.standardError

  func say(_ text: String) {
    console.writeLine(text)
  }

  /// The complaints, and a line that counts them.
  func show(_ session: PreviewSession, _ changes: FolderChanges? = nil, in time: Duration) {
    let renderer = TerminalRenderer(usesColors: console.wantsColor)
    console.write(renderer.render(session.diagnostics, in: session.edition.sources, contents: session.contents))
    let milliseconds = Int((time / .milliseconds(1)).rounded())
    let what = changes.map(Self.text) ?? "Loaded"
    say("\(what): \(DiagnosticSummary(session.diagnostics).text), \(milliseconds) ms")
  }

  private static func text(of changes: FolderChanges) -> String {
    let paths = changes.files.sorted() + changes.folders.sorted().map { $0 + "/" }
    guard let first = paths.first else { return "" }
    return paths.count == 1 ? first : "\(first) and \(paths.count - 1) more"
  }
}
