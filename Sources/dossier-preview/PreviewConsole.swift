import DossierCommandLine
import DossierDiagnostics
import DossierPreview

/// What the preview says in the terminal.
struct PreviewConsole: Sendable {
  private let console = Console.standardError
  private var said: Set<Complaint> = []
  private var counts = (errors: 0, warnings: 0)
  /// Of the complaints that were looked at last.
  private var version: Int?

  func say(_ text: String) {
    console.writeLine(text)
  }

  /// Terminals show Ctrl-C as `^C`, and leave the cursor behind it.
  func sayStopped() {
    say(console.isTerminal ? "\nStopped." : "Stopped.")
  }

  /// What was found on loading.
  mutating func show(_ session: PreviewSession, loadedIn time: Duration) {
    showComplaints(of: session)
    say("Loaded: \(DiagnosticSummary(session.diagnostics).text), \(Self.text(of: time))")
  }

  /// What became of a change: all errors, and whatever else was not said before.
  mutating func show(_ session: PreviewSession, _ news: PreviewSession.News) {
    let before = counts
    showComplaints(of: session)
    switch news {
    case .followed(let changes, let time):
      let errors = counts.errors == 0 ? "" : "\(DiagnosticSummary(session.diagnostics).text), "
      say("\(Self.text(of: changes)): \(errors)\(Self.text(of: time))")
    case .checked:
      if counts != before { say("Now: \(DiagnosticSummary(session.diagnostics).text)") }
    }
  }

  /// How many warnings of one kind are shown at a time: of a large dossier there are tens of thousands.
  private static let shownLimit = 20

  private mutating func showComplaints(of session: PreviewSession) {
    guard version != session.diagnosticsVersion || counts.errors > 0 else { return }
    version = session.diagnosticsVersion
    let files = session.edition.sources
    let complaints = session.diagnostics.map { (complaint: Complaint($0, files), diagnostic: $0) }
    let fresh = complaints.filter { $0.diagnostic.severity == .error || !said.contains($0.complaint) }
    let renderer = TerminalRenderer(usesColors: console.wantsColor)
    let shown = fresh.map(\.diagnostic).limited(perKind: Self.shownLimit) {
      "and \($0) more of this kind; dossier check --format json lists all"
    }
    console.write(renderer.render(shown, in: files, contents: session.contents))
    said = Set(complaints.map(\.complaint))
    let summary = DiagnosticSummary(session.diagnostics)
    counts = (summary.errors, summary.warnings)
  }

  /// A complaint, wherever in its file it stands: lines move when something is written above them.
  private struct Complaint: Hashable {
    let summary: String
    let file: String?

    init(_ diagnostic: Diagnostic, _ files: SourceFileTable) {
      summary = diagnostic.summary
      file = diagnostic.range.map { files.path(of: $0.file) }
    }
  }

  private static func text(of time: Duration) -> String {
    "\(Int((time / .milliseconds(1)).rounded())) ms"
  }

  private static func text(of changes: FolderChanges) -> String {
    let paths = changes.files.sorted() + changes.folders.sorted().map { $0 + "/" }
    guard let first = paths.first else { return "" }
    return paths.count == 1 ? first : "\(first) and \(paths.count - 1) more"
  }
}
