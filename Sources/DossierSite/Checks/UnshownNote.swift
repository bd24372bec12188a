import DossierDiagnostics
import DossierModel

/// What an author writes is shown; an event has no page that could show a note or figures.
enum UnshownNote: Check {
  static let kind = DiagnosticKind(
    "unshown-note", .warning,
    """
    An event is shown on the pages of its cases, its participants and its place, and has none of its own: its note, its `counts`, \
    `links` and `tags`, and findings about no contradiction, are only in `dossier.json`. Say it in a sentence (`says:`), or in its case. An event \
    without any of them is on the timeline alone, where its claims are not shown either.
    """)

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.events.ids {
      let header = dossier.events[id].header
      if let note = header.note, !note.body.isEmpty {
        report(Diagnostic(kind, "no page shows the note of the event “\(header.slug)”", at: header.range))
      }
      let topics = graph.conflicts(about: .event(id)).map(\.topic)
      let finding = header.findings.first { !topics.contains($0.topic) }
      let places = [
        ("figures", header.counts.first?.range), ("findings", finding?.range),
        ("links", header.links.isEmpty ? nil : header.range), ("tags", header.tags.isEmpty ? nil : header.range),
      ]
      let claim = dossier.host(of: id) == nil ? graph.claims(about: .event(id)).first : nil
      for case (let what, let range?) in places + [("claims", claim.map { dossier.claims[$0].range })] {
        report(Diagnostic(kind, "no page shows the \(what) of the event “\(header.slug)”", at: range))
      }
    }
  }
}
