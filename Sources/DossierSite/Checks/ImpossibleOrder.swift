import DossierDiagnostics
import DossierModel

/// Nobody is sentenced before being arrested, or acts after dying, when the dates leave no doubt.
enum ImpossibleOrder: Check {
  static let kind = DiagnosticKind(
    "impossible-order", .warning,
    """
    Two dates contradict the order in which such things happen: a sentence before an arrest, a death before a birth, an act \
    after a death. Only certain contradictions are reported, by the earliest and latest day that each date allows. Mend the \
    wrong date; if the sources themselves say so, keep it and say so in a note.
    """)

  /// Steps that follow each other for one person in one case; equal numbers have no order among themselves.
  private static let steps: [String: Int] = [
    "detained": 0, "arrested": 1, "charged": 2, "trial": 3, "convicted": 4, "sentenced": 4, "executed": 5,
  ]

  /// What nobody does after dying. Courts, papers and committees go on with the dead.
  private static let actsOfTheLiving: Set<String> = [
    "appointed", "approached", "arrested", "confession", "contact", "defected", "detained", "fled", "last-seen",
    "meeting", "posted", "promoted", "questioned", "recruited", "released", "speech", "visit",
  ]

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.people.ids {
      checkLife(of: dossier.people[id], dossier, report)
      checkEvents(of: id, dossier, graph, report)
    }
    for id in dossier.cases.ids {
      let record = dossier.cases[id]
      for opened in record.opened.all {
        for closed in record.closed.all {
          compare(
            ("closed", closed.value.date, closed.attribution.range),
            ("opened", opened.value.date, opened.attribution.range),
            in: record.title, report)
        }
      }
    }
  }

  private static func checkLife(of person: Person, _ dossier: Dossier, _ report: (Diagnostic) -> Void) {
    for born in person.born.all {
      for died in person.died.all {
        compare(
          ("died", died.value.date, died.attribution.range), ("born", born.value.date, born.attribution.range),
          in: person.names.main.text, report)
      }
    }
    for position in person.positions {
      compare(
        ("the end of a position", position.to, position.range), ("its beginning", position.from, position.range),
        in: person.names.main.text, report)
    }
  }

  private static func checkEvents(
    of id: PersonID, _ dossier: Dossier, _ graph: DossierGraph, _ report: (Diagnostic) -> Void
  ) {
    let events = graph.events(of: .person(id)).map { dossier.events[$0] }
    checkDeath(of: dossier.people[id], events, report)
    let steps = events.filter { Self.steps[$0.type] != nil }
    guard steps.count > 1 else { return }
    for (position, later) in steps.enumerated() {
      for earlier in steps[position...] where isStep(earlier, before: later) {
        guard !Set(earlier.cases).isDisjoint(with: later.cases) else { continue }
        compare(
          (later.type, later.when?.date, later.header.range), (earlier.type, earlier.when?.date, earlier.header.range),
          in: dossier.people[id].names.main.text, report)
      }
    }
  }

  /// Compares acts with a death on which all agree. One that is only alleged or disputed doesn't count: somebody may be alive.
  private static func checkDeath(of person: Person, _ events: [Event], _ report: (Diagnostic) -> Void) {
    var deaths: [(date: PartialDate?, status: ClaimStatus, range: SourceRange)] = person.died.all.map {
      ($0.value.date, $0.attribution.status, $0.attribution.range)
    }
    for event in events where event.type == "died" || event.type == "executed" {
      deaths += event.attributions.map { (event.when?.date, $0.status, event.header.range) }
    }
    guard let death = deaths.first, deaths.allSatisfy({ $0.status == .reported || $0.status == .confirmed }) else {
      return
    }
    for act in events where actsOfTheLiving.contains(act.type) {
      guard let acted = act.when?.date, deaths.allSatisfy({ $0.date?.before(acted) == .yes }) else { continue }
      compare(
        ("death", death.date, death.range), (act.type, acted, act.header.range), in: person.names.main.text, report)
    }
  }

  private static func isStep(_ first: Event, before second: Event) -> Bool {
    guard let firstStep = steps[first.type], let secondStep = steps[second.type] else { return false }
    return firstStep < secondStep
  }

  private typealias Dated = (what: String, date: PartialDate?, range: SourceRange)

  /// Reports `later` if it certainly lies before `earlier`.
  private static func compare(_ later: Dated, _ earlier: Dated, in name: String, _ report: (Diagnostic) -> Void) {
    guard let laterDate = later.date, let earlierDate = earlier.date, laterDate.before(earlierDate) == .yes else {
      return
    }
    report(
      Diagnostic(
        kind, "\(later.what) (\(laterDate.edtf)) lies before \(earlier.what) (\(earlierDate.edtf)): \(name)",
        at: later.range, notes: [Note("\(earlier.what) is dated here", at: earlier.range)]))
  }
}
