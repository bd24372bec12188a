import DossierDiagnostics
import DossierModel

/// The order in which the events of one person's life can have happened, as far as ``ImpossibleOrder`` is certain of it.
struct EventOrder {
  let person: Person
  let events: [Event]

  /// Steps that follow each other for one person in one case; equal numbers have no order among themselves.
  private static let steps: [String: Int] = [
    "detained": 0, "arrested": 1, "charged": 2, "trial": 3, "acquitted": 4, "convicted": 4,
    "sentenced": 4, "executed": 5,
  ]

  /// What somebody is released from.
  private static let waysIntoPrison: Set<String> = ["detained", "arrested", "convicted", "sentenced"]

  /// What nobody does after dying. Courts, papers and committees go on with the dead.
  private static let actsOfTheLiving: Set<String> = [
    "appointed", "approached", "arrested", "confession", "contact", "defected", "detained", "fled", "last-seen",
    "deported", "exchanged", "extradited", "meeting", "posted", "promoted", "questioned", "recruited", "released",
    "resigned", "speech", "visit",
  ]

  /// What else happens to nobody before being born.
  private static let endings: Set<String> = [
    "charged", "convicted", "died", "disappeared", "dismissed", "executed", "expelled", "removed", "sentenced",
    "transferred", "trial",
  ]

  func check(_ report: (Diagnostic) -> Void) {
    guard !events.isEmpty else { return }
    checkBirth(report)
    checkDeath(report)
    checkSteps(report)
  }

  /// Compares events with a birth of which all accounts say that it was later.
  private func checkBirth(_ report: (Diagnostic) -> Void) {
    guard let birth = person.born.first else { return }
    for event in events where Self.actsOfTheLiving.contains(event.type) || Self.endings.contains(event.type) {
      guard let date = event.when?.date, person.born.all.allSatisfy({ $0.value.date.map(date.before) == .yes }) else {
        continue
      }
      compare(event, ("birth", birth.value.date, birth.attribution.range), report)
    }
  }

  /// Compares acts with a death on which all agree. One that is only alleged or disputed doesn't count: somebody may be alive.
  private func checkDeath(_ report: (Diagnostic) -> Void) {
    var deaths: [(date: PartialDate?, status: ClaimStatus, range: SourceRange)] = person.died.all.map {
      ($0.value.date, $0.attribution.status, $0.attribution.range)
    }
    for event in events where event.type == "died" || event.type == "executed" {
      deaths += event.attributions.map { (event.when?.date, $0.status, event.header.range) }
    }
    guard let death = deaths.first, deaths.allSatisfy({ $0.status == .reported || $0.status == .confirmed }) else {
      return
    }
    for act in events where Self.actsOfTheLiving.contains(act.type) {
      guard let acted = act.when?.date, deaths.allSatisfy({ $0.date?.before(acted) == .yes }) else { continue }
      ImpossibleOrder.compare(
        ("death", death.date, death.range), (act.type, acted, act.header.range), in: person.names.main.text, report)
    }
  }

  /// Compares steps within each case, and those that belong to no case among themselves. Somebody can be arrested twice: a step is out
  /// of order only if every step of an earlier kind lies after it.
  private func checkSteps(_ report: (Diagnostic) -> Void) {
    let steps = events.filter { Self.steps[$0.type] != nil || $0.type == "released" }
    guard steps.count > 1 else { return }
    for later in steps where later.when?.date != nil {
      let others = steps.filter { $0.isInSameCase(as: later) }
      if later.type == "released" {
        check(later, isAfterOneOf: others.filter { Self.waysIntoPrison.contains($0.type) }, report)
      } else if let step = Self.steps[later.type] {
        let earlier = others.filter { Self.steps[$0.type].map { $0 < step } ?? false }
        for kind in Set(earlier.map(\.type)).sorted() {
          check(later, isAfterOneOf: earlier.filter { $0.type == kind }, report)
        }
      }
    }
  }

  private func check(_ later: Event, isAfterOneOf steps: [Event], _ report: (Diagnostic) -> Void) {
    guard let date = later.when?.date, let first = steps.first,
      steps.allSatisfy({ $0.when?.date.map(date.before) == .yes })
    else { return }
    compare(later, (first.type, first.when?.date, first.header.range), report)
  }

  private func compare(_ later: Event, _ earlier: ImpossibleOrder.Dated, _ report: (Diagnostic) -> Void) {
    ImpossibleOrder.compare(
      (later.type, later.when?.date, later.header.range), earlier, in: person.names.main.text, report)
  }
}

extension Event {
  /// Whether both belong to a case, or neither belongs to any.
  fileprivate func isInSameCase(as other: Event) -> Bool {
    cases.isEmpty && other.cases.isEmpty || cases.contains(where: other.cases.contains)
  }
}
