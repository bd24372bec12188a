import DossierDiagnostics
import DossierModel

/// An event that has a date of its own isn't told from another event in a way that gives another date.
enum ContradictoryDate: Check {
  static let kind = DiagnosticKind(
    "contradictory-date", .warning,
    """
    The date of an event (`when`) and what follows from another event's date (`relative`) can't both be right. Months and years are \
    taken for estimates, days and weeks as they are. Mend one of them, or take `relative` out: where there is a `when`, that is shown.
    """)

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.events.ids {
      let event = dossier.events[id]
      guard let relative = event.relative, !event.hasDerivedDate, let date = event.when?.date else { continue }
      let anchor = dossier.events[relative.anchor]
      guard let told = anchor.when?.date?.shifted(by: relative.offset.estimate), date.sameDay(as: told) == .no else {
        continue
      }
      report(
        Diagnostic(
          kind, "`relative` gives \(told.edtf), but `when` is \(date.edtf)", at: relative.range,
          notes: [Note("`\(anchor.header.slug)` is dated here", at: anchor.header.range)]))
    }
  }
}
