import DossierModel

extension Phrasebook {
  /// How much of a person's name is known; nil for somebody who is simply named.
  func identity(_ identity: Person.Identity) -> String? {
    switch identity {
    case .named: nil
    case .surnameOnly: "known by surname only"
    case .givenNameOnly: "known by given name only"
    case .pseudonym: "known by a pseudonym"
    case .unnamed: "not named"
    }
  }

  func nameKind(_ kind: RecordName.Kind) -> String {
    switch kind {
    case .main: "name"
    case .native: "native script"
    case .transliteration: "transliteration"
    case .alias: "also known as"
    case .nickname: "nickname"
    case .abbreviation: "abbreviation"
    case .former: "former name"
    case .birth: "name at birth"
    case .codename: "code name"
    }
  }

  /// What became of somebody, as it stands after a role: "convict; released", "suspect; outcome unknown".
  func outcome(_ term: String) -> String {
    term == "unknown" ? "outcome unknown" : term.replacingHyphens
  }

  /// How far an event is from another one: "4 days after", "about 2 weeks before".
  func distance(_ offset: DateOffset) -> String {
    let isBefore = offset.amount < 0
    let distance = offset.text.split(separator: "-").joined()
    return "\(distance) \(isBefore ? "before" : "after")"
  }

  /// A span between two dates of which either may be missing: "2003 to 2010", "from 2003", "until 2010".
  func span(from: PartialDate?, to: PartialDate?) -> String? {
    switch (from, to) {
    case (let from?, let to?): "\(date(from)) to \(date(to))"
    case (let from?, nil): "from \(date(from))"
    case (nil, let to?): "until \(date(to))"
    case (nil, nil): nil
    }
  }
}

extension Phrasebook {
  /// What a record is, as a label.
  func kind(_ kind: RecordKind) -> String {
    switch kind {
    case .person: "Person"
    case .organization: "Organization"
    case .place: "Place"
    case .case: "Case"
    case .event: "Event"
    case .source: "Source"
    case .claim: "Claim"
    case .page: "Note"
    }
  }
}
