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
    for id in dossier.events.ids { dossier.events.lend(id) { run(on: id, $0.header, of: dossier, graph, report) } }
  }

  private static func run(
    on id: EventID, _ header: borrowing RecordHeader, of dossier: Dossier, _ graph: DossierGraph,
    _ report: (Diagnostic) -> Void
  ) {
    if let note = header.note, !note.body.isEmpty {
      report(Diagnostic(kind, "no page shows the note of the event “\(header.slug)”", at: header.range))
    }
    if let claim = graph.claims(about: .event(id)).first, dossier.host(of: id) == nil {
      report(
        Diagnostic(kind, "no page shows the claims of the event “\(header.slug)”", at: dossier.claims[claim].range))
    }
  }
}
