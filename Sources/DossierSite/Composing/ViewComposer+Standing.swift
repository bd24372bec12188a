import DossierModel

extension ViewComposer {
  /// How sure: the statements of some claims counted by status; nil if there are none.
  func standing(of claims: some Sequence<ClaimID>, conflicts: Int) -> StandingView? {
    var tally = StatusTally()
    for id in claims { dossier.claims.lend(id) { tally.add($0.attributions) } }
    return standing(tally, conflicts: conflicts)
  }

  /// How sure the claims about a record are, and those about others that concern it: all that its page shows.
  func standing(of reference: RecordReference) -> StandingView? {
    var tally = StatusTally()
    for id in graph.claims(about: reference) { dossier.claims.lend(id) { tally.add($0.attributions) } }
    for id in site.claimsOfOthers(on: reference) { dossier.claims.lend(id) { tally.add($0.attributions) } }
    return standing(tally, conflicts: graph.conflictCount(on: reference))
  }

  func standing(_ tally: StatusTally, conflicts: Int) -> StandingView? {
    guard tally.claims > 0 else { return nil }
    var text = phrases[
      tally.statements == tally.claims ? .claimsFromSources : .claimsStatedFromSources,
      [
        .claims: phrases.count(tally.claims, .claims), .n: phrases.number(tally.statements),
        .sources: phrases.count(tally.sources.count, .sources),
      ]]
    if conflicts > 0 { text += "; \(phrases.count(conflicts, .contradictions))" }
    var items: [StandingItemView] = []
    var before = 0
    for status in ClaimStatus.allCases {
      let count = tally.count(of: status)
      guard count > 0, let start = Percentage(before, of: tally.statements),
        let share = Percentage(count, of: tally.statements)
      else { continue }
      items.append(
        StandingItemView(
          status: phrases.status(status), statusKey: status.rawValue, count: phrases.number(count), start: start.text,
          percent: share.text))
      before += count
    }
    return StandingView(text: text, items: items)
  }

  /// "6 claims, 2 contradictions", for a row of an index; nil if there is nothing to count.
  func tally(of reference: RecordReference) -> String? {
    let claims = graph.claims(about: reference).count + site.claimsOfOthers(on: reference).count
    let conflicts = graph.conflictCount(on: reference)
    let counts = [
      claims > 0 ? phrases.count(claims, .claims) : nil,
      conflicts > 0 ? phrases.count(conflicts, .contradictions) : nil,
    ].compactMap { $0 }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }
}

/// Statements counted by status: a claim counts once for each of its attributions.
struct StatusTally {
  private(set) var claims = 0
  private(set) var statements = 0
  private var byStatus = SIMD8<Int>.zero
  private(set) var sources = ReferenceTally()

  func count(of status: ClaimStatus) -> Int {
    byStatus[status.place]
  }

  mutating func add(_ attributions: [Attribution]) {
    claims += 1
    attributions.lendEach { attribution in
      statements += 1
      byStatus[attribution.status.place] += 1
      if let source = attribution.source?.source { sources.add(.source(source)) }
    }
  }
}

extension ClaimStatus {
  /// The place among all statuses.
  var place: Int {
    switch self {
    case .alleged: 0
    case .reported: 1
    case .confirmed: 2
    case .disputed: 3
    case .denied: 4
    case .retracted: 5
    case .unsourced: 6
    }
  }
}
