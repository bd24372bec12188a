import DossierDiagnostics
import DossierModel

/// The order in which the events of one person's life can have happened, as far as ``ImpossibleOrder`` is certain of it.
struct EventOrder {
  /// What of an event its order depends on; the rest of it is many lists and texts, which aren't copied for each who has a part in it.
  struct Happening {
    let type: String
    fileprivate let role: Role
    fileprivate let date: PartialDate?
    fileprivate let range: SourceRange
    fileprivate let statuses: [ClaimStatus]
    fileprivate let cases: [CaseID]

    /// Nil for an event that has no place in any order.
    init?(_ event: borrowing Event) {
      guard let role = EventOrder.roles[event.type] else { return nil }
      self.role = role
      type = event.type
      date = event.when?.date
      range = event.header.range
      statuses = role.isDeath ? event.attributions.map(\.status) : []
      cases = event.cases
    }

    /// Whether both belong to a case, or neither belongs to any.
    fileprivate func isInSameCase(as other: Happening) -> Bool {
      cases.isEmpty && other.cases.isEmpty || cases.contains(where: other.cases.contains)
    }
  }

  fileprivate struct Role {
    let isAct: Bool
    let isEnding: Bool
    let isDeath: Bool
    let isRelease: Bool
    let leadsIntoPrison: Bool
    let step: Int?
  }

  let name: String
  let born: Accounts<SourcedDate>
  let died: Accounts<SourcedDate>
  let events: [Happening]

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

  private static let deaths: Set<String> = ["died", "executed"]

  private static let roles: [String: Role] = {
    let types = actsOfTheLiving.union(endings).union(steps.keys).union(deaths).union(["released"])
    return Dictionary(
      uniqueKeysWithValues: types.map { type in
        let role = Role(
          isAct: actsOfTheLiving.contains(type), isEnding: endings.contains(type), isDeath: deaths.contains(type),
          isRelease: type == "released", leadsIntoPrison: waysIntoPrison.contains(type), step: steps[type])
        return (type, role)
      })
  }()

  func check(_ report: (Diagnostic) -> Void) {
    guard !events.isEmpty else { return }
    checkBirth(report)
    checkDeath(report)
    checkSteps(report)
  }

  /// Compares events with a birth of which all accounts say that it was later.
  private func checkBirth(_ report: (Diagnostic) -> Void) {
    guard let birth = born.first else { return }
    for event in events where event.role.isAct || event.role.isEnding {
      guard let date = event.date, born.all.allSatisfy({ $0.value.date.map(date.before) == .yes }) else { continue }
      compare(event, ("birth", birth.value.date, birth.attribution.range), report)
    }
  }

  /// Compares acts with a death on which all agree. One that is only alleged or disputed doesn't count: somebody may be alive.
  private func checkDeath(_ report: (Diagnostic) -> Void) {
    var deaths: [(date: PartialDate?, status: ClaimStatus, range: SourceRange)] = died.all.map {
      ($0.value.date, $0.attribution.status, $0.attribution.range)
    }
    for event in events where event.role.isDeath { deaths += event.statuses.map { (event.date, $0, event.range) } }
    guard let death = deaths.first, deaths.allSatisfy({ $0.status.stands || $0.status == .unsourced }) else {
      return
    }
    for act in events where act.role.isAct {
      guard let acted = act.date, deaths.allSatisfy({ $0.date?.before(acted) == .yes }) else { continue }
      ImpossibleOrder.compare(
        ("death", death.date, death.range), (act.type, acted, act.range), in: name, report)
    }
  }

  /// Compares steps within each case, and those that belong to no case among themselves. Somebody can be arrested twice: a step is out
  /// of order only if every step of an earlier kind lies after it.
  private func checkSteps(_ report: (Diagnostic) -> Void) {
    let steps = events.filter { $0.role.step != nil || $0.role.isRelease }
    guard steps.count > 1 else { return }
    for later in steps where later.date != nil {
      let others = steps.filter { $0.isInSameCase(as: later) }
      if later.role.isRelease {
        check(later, isAfterOneOf: others.filter(\.role.leadsIntoPrison), report)
      } else if let step = later.role.step {
        let earlier = others.filter { $0.role.step.map { $0 < step } ?? false }
        for kind in Set(earlier.map(\.type)).sorted() {
          check(later, isAfterOneOf: earlier.filter { $0.type == kind }, report)
        }
      }
    }
  }

  private func check(_ later: Happening, isAfterOneOf steps: [Happening], _ report: (Diagnostic) -> Void) {
    guard let date = later.date, let first = steps.first,
      steps.allSatisfy({ $0.date.map(date.before) == .yes })
    else { return }
    compare(later, (first.type, first.date, first.range), report)
  }

  private func compare(_ later: Happening, _ earlier: ImpossibleOrder.Dated, _ report: (Diagnostic) -> Void) {
    ImpossibleOrder.compare((later.type, later.date, later.range), earlier, in: name, report)
  }
}
