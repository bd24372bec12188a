import DossierDiagnostics
import DossierModel

/// Nobody is sentenced before being arrested, or acts after dying, when the dates leave no doubt.
enum ImpossibleOrder: Check {
  static let kind = DiagnosticKind(
    "impossible-order", .warning,
    """
    Two dates contradict the order in which such things happen: a sentence before an arrest, a death before a birth, an act \
    before a birth or after a death, an end before its beginning, a source read before it was published, a statement made after the source in which it stands. Only certain \
    contradictions are reported, by the earliest and latest day that each date allows. Mend the wrong date; if the sources \
    themselves say so, keep it and say so in a note.
    """)

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.people.ids {
      dossier.people.lend(id) { person in
        checkLife(of: person, report)
        let events = graph.events(of: .person(id)).compactMap { dossier.events.lend($0) { EventOrder.Happening($0) } }
        guard !events.isEmpty else { return }
        EventOrder(name: person.names.main.text, born: person.born, died: person.died, events: events).check(report)
      }
    }
    for id in dossier.organizations.ids {
      dossier.organizations.lend(id) { record in
        compare(record.dissolved, "dissolved", record.founded, "founded", in: record.names.main.text, report)
      }
    }
    for id in dossier.cases.ids {
      dossier.cases.lend(id) { compare($0.closed, "closed", $0.opened, "opened", in: $0.title, report) }
    }
    for id in dossier.sources.ids { dossier.sources.lend(id) { checkAccess(to: $0, report) } }
    checkSayings(in: dossier, report)
  }

  /// Nothing stands in a source that was said after it was published; a day is between them as below.
  private static func checkSayings(in dossier: Dossier, _ report: (Diagnostic) -> Void) {
    func check(_ attribution: borrowing Attribution) {
      guard let madeOn = attribution.madeOn, let source = attribution.source?.source,
        let published = dossier.sources[source].published?.date, let day = DateOffset(1, .day),
        published.shifted(by: day)?.before(madeOn) == .yes
      else { return }
      compare(
        ("publication of \(dossier.sources[source].title)", published, attribution.range),
        ("the statement", madeOn, attribution.range), in: "made_on", report)
    }
    for kind in RecordKind.allCases {
      for record in dossier.references(of: kind) { dossier.visitStatements(of: record) { check($1) } }
    }
  }

  private static func checkLife(of person: borrowing Person, _ report: (Diagnostic) -> Void) {
    compare(person.died, "died", person.born, "born", in: person.names.main.text, report)
    for position in person.positions {
      compare(
        ("the end of a position", position.to, position.range), ("its beginning", position.from, position.range),
        in: person.names.main.text, report)
    }
  }

  /// A day is between them where reader and publisher live in different time zones.
  private static func checkAccess(to source: borrowing Source, _ report: (Diagnostic) -> Void) {
    guard let accessed = source.accessed, let published = source.published?.date,
      let day = DateOffset(1, .day), accessed.value.shifted(by: day)?.before(published) == .yes
    else { return }
    compare(
      ("accessed", accessed.value, accessed.range),
      ("published", published, source.publishedRange ?? source.header.range), in: source.title, report)
  }

  private static func compare(
    _ later: Accounts<SourcedDate>, _ laterName: String, _ earlier: Accounts<SourcedDate>, _ earlierName: String,
    in name: String, _ report: (Diagnostic) -> Void
  ) {
    for first in earlier.all {
      for second in later.all {
        compare(
          (laterName, second.value.date, second.attribution.range),
          (earlierName, first.value.date, first.attribution.range), in: name, report)
      }
    }
  }

  typealias Dated = (what: String, date: PartialDate?, range: SourceRange)

  /// Reports `later` if it certainly lies before `earlier`.
  static func compare(_ later: Dated, _ earlier: Dated, in name: String, _ report: (Diagnostic) -> Void) {
    guard let laterDate = later.date, let earlierDate = earlier.date, laterDate.before(earlierDate) == .yes else {
      return
    }
    report(
      Diagnostic(
        kind, "\(later.what) (\(laterDate.edtf)) lies before \(earlier.what) (\(earlierDate.edtf)): \(name)",
        at: later.range, notes: [Note("\(earlier.what) is dated here", at: earlier.range)]))
  }
}
