import DossierDiagnostics
import DossierModel

/// What an author writes is shown; an event has no page that could show a note.
enum UnshownNote: Check {
  static let kind = DiagnosticKind(
    "unshown-note", .warning,
    """
    An event is shown on the pages of its cases, its participants and its place, and has none of its own: its note is only in \
    `dossier.json`. Say it in a sentence (`says:`), or in its case.
    """)

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.events.ids {
      let header = dossier.events[id].header
      if let note = header.note, !note.body.isEmpty {
        report(Diagnostic(kind, "no page shows the note of the event “\(header.slug)”", at: header.range))
      }
    }
  }
}
