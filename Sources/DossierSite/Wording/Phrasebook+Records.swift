import DossierModel

extension Phrasebook {
  /// How much of a person's name is known; nil for somebody who is simply named.
  func identity(_ identity: Person.Identity) -> String? {
    switch identity {
    case .named: nil
    case .surnameOnly: self[.surnameOnly]
    case .givenNameOnly: self[.givenNameOnly]
    case .pseudonym: self[.pseudonym]
    case .unnamed: self[.unnamed]
    }
  }

  /// "24 points on which accounts differ (8 of them compatible as the editors see it)"; under a heading that says so, the numbers alone.
  ///
  /// Says of how many of them none is a contradiction, and why, so that nobody wonders at two numbers.
  func differences(_ conflicts: [Conflict], isNamed: Bool = false) -> String {
    let all = isNamed ? number(conflicts.count) : count(conflicts.count, .differences)
    let settled = conflicts.filter { !$0.isContradiction }
    guard !settled.isEmpty else { return all }
    let phrase: Phrase = settled.allSatisfy { $0.verdict == .compatible } ? .differencesCompatible : .differencesSettled
    return self[phrase, [.value: all, .n: number(settled.count)]]
  }

  /// On what accounts differ: a topic, or what is counted.
  func question(of conflict: Conflict) -> String {
    conflict.counted ?? topics[conflict.topic]
  }

  func nameKind(_ kind: RecordName.Kind) -> String {
    switch kind {
    case .main: self[.mainName]
    case .native: self[.nativeName]
    case .transliteration: self[.transliteration]
    case .alias: self[.alias]
    case .nickname: self[.nickname]
    case .abbreviation: self[.abbreviation]
    case .former: self[.formerName]
    case .birth: self[.birthName]
    case .codename: self[.codename]
    }
  }

  /// What became of somebody, as it stands after a role: "convict; released", "suspect; outcome unknown".
  func outcome(_ term: String) -> String {
    term == "unknown" ? self[.outcomeUnknown] : self.term(term)
  }

  /// How far an event is from another one: "4 days after", "about 2 weeks before".
  func distance(_ offset: DateOffset) -> String {
    let isBefore = offset.amount < 0
    let amount = count(abs(offset.amount), offset.unit.phrase)
    let distance = offset.isApproximate ? self[.about, [.n: amount]] : amount
    return self[isBefore ? .before : .after, [.value: distance]]
  }

  /// A span between two dates of which either may be missing: "2003 to 2010", "from 2003", "until 2010".
  func span(from: PartialDate?, to: PartialDate?) -> String? {
    switch (from, to) {
    case (let from?, let to?): self[.span, [.from: date(from), .to: date(to)]]
    case (let from?, nil): self[.since, [.date: date(from)]]
    case (nil, let to?): self[.until, [.date: date(to)]]
    case (nil, nil): nil
    }
  }
}

extension Phrasebook {
  /// What a record is, as a label.
  func kind(_ kind: RecordKind) -> String {
    self[kind.phrase]
  }
}

extension DateOffset.Unit {
  fileprivate var phrase: Phrase {
    switch self {
    case .day: .days
    case .week: .weeks
    case .month: .months
    case .year: .years
    }
  }
}

extension RecordKind {
  fileprivate var phrase: Phrase {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .case: .case
    case .event: .event
    case .source: .source
    case .claim: .claim
    case .page: .note
    }
  }

  /// What records of the kind are called where they are counted.
  var counted: Phrase {
    switch self {
    case .person: .people
    case .organization: .organizations
    case .place: .places
    case .case: .cases
    case .event: .events
    case .source: .sources
    case .claim: .claims
    case .page: .records
    }
  }
}
