import DossierDiagnostics
import DossierModel

/// What an author writes is shown; an event has no page that could show a note.
enum UnshownNote: Check {
  static let kind = DiagnosticKind(
    "unshown-note", .warning,
    """
    An event is shown on the pages of its cases, its participants and its place, and has none of its own: its note is only in \
    `dossier.json`. Say it in a sentence (`says:`), or in its case. An event without any of them is on the timeline alone, where its \
    claims are not shown either.
    """)

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.events.ids {
      let header = dossier.events[id].header
      if let note = header.note, !note.body.isEmpty {
        report(Diagnostic(kind, "no page shows the note of the event “\(header.slug)”", at: header.range))
      }
      if dossier.host(of: id) == nil, let claim = graph.claims(about: .event(id)).first {
        report(
          Diagnostic(kind, "no page shows the claims of the event “\(header.slug)”", at: dossier.claims[claim].range))
      }
    }
  }
}
