extension Dossier {
  /// The accounts of a field, whatever its type; empty for records without it.
  package func accounts(of field: Statement.Field, in record: RecordReference) -> Accounts<ConflictValue> {
    switch record {
    case .person(let id):
      switch field {
      case .born: people[id].born.map(ConflictValue.date)
      case .died: people[id].died.map(ConflictValue.date)
      case .birthplace: people[id].birthplace.map(ConflictValue.mention)
      case .deathplace: people[id].deathplace.map(ConflictValue.mention)
      case .nationality: people[id].nationality.map(ConflictValue.mention)
      case .gender: Accounts(people[id].gender.map(ConflictValue.text), people[id].header)
      case .occupation: Accounts(people[id].occupation.map(ConflictValue.text), people[id].header)
      default: Accounts()
      }
    case .organization(let id):
      switch field {
      case .founded: organizations[id].founded.map(ConflictValue.date)
      case .dissolved: organizations[id].dissolved.map(ConflictValue.date)
      case .country: Accounts(organizations[id].country.map(ConflictValue.mention), organizations[id].header)
      case .seat: Accounts(organizations[id].place.map(ConflictValue.mention), organizations[id].header)
      default: Accounts()
      }
    case .case(let id):
      switch field {
      case .stage: cases[id].stage.map(ConflictValue.term)
      case .opened: cases[id].opened.map(ConflictValue.date)
      case .closed: cases[id].closed.map(ConflictValue.date)
      case .officialCharge: cases[id].officialCharge.map(ConflictValue.text)
      case .allegedReason: cases[id].allegedReason.map(ConflictValue.text)
      case .beneficiary: cases[id].beneficiary.map(ConflictValue.mention)
      case .sentence: cases[id].sentence.map(ConflictValue.sentence)
      case .jurisdiction: Accounts(cases[id].jurisdiction.map(ConflictValue.mention), cases[id].header)
      case .place: Accounts(cases[id].place.map(ConflictValue.mention), cases[id].header)
      default: Accounts()
      }
    case .event(let id):
      switch field {
      case .when: events[id].dates.map(ConflictValue.date)
      case .place: events[id].places.map(ConflictValue.mention)
      default: Accounts()
      }
    case .place, .source, .claim, .page: Accounts()
    }
  }
}

extension Accounts {
  /// The one account of a field for which the record's own attribution vouches.
  fileprivate init(_ value: Value?, _ header: RecordHeader) {
    self.init(value.map { [Account($0, header.attribution)] } ?? [])
  }

  fileprivate func map<Other: Sendable & Equatable>(_ transform: (Value) -> Other) -> Accounts<Other> {
    Accounts<Other>(all.map { Account<Other>(transform($0.value), $0.attribution) })
  }
}
