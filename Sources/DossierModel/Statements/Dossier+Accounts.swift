extension Dossier {
  /// What one account of a field gives, whatever its type; nil where the record has none.
  package func value(of field: Statement.Field, at place: Int, in record: RecordReference) -> ConflictValue? {
    switch record {
    case .person(let id): people.lend(id) { value(of: field, at: place, in: $0) }
    case .organization(let id): organizations.lend(id) { value(of: field, at: place, in: $0) }
    case .case(let id): cases.lend(id) { value(of: field, at: place, in: $0) }
    case .event(let id):
      switch field {
      case .when: events.lend(id) { $0.dates.value(at: place).map(ConflictValue.date) }
      case .place: events.lend(id) { $0.places.value(at: place).map(ConflictValue.mention) }
      default: nil
      }
    case .place, .source, .claim, .page: nil
    }
  }

  private func value(of field: Statement.Field, at place: Int, in person: borrowing Person) -> ConflictValue? {
    switch field {
    case .born: person.born.value(at: place).map(ConflictValue.date)
    case .died: person.died.value(at: place).map(ConflictValue.date)
    case .birthplace: person.birthplace.value(at: place).map(ConflictValue.mention)
    case .deathplace: person.deathplace.value(at: place).map(ConflictValue.mention)
    case .nationality: person.nationality.value(at: place).map(ConflictValue.mention)
    case .gender: person.gender.map(ConflictValue.text)
    case .occupation: person.occupation.map(ConflictValue.text)
    default: nil
    }
  }

  private func value(
    of field: Statement.Field, at place: Int, in organization: borrowing Organization
  ) -> ConflictValue? {
    switch field {
    case .founded: organization.founded.value(at: place).map(ConflictValue.date)
    case .dissolved: organization.dissolved.value(at: place).map(ConflictValue.date)
    case .country: organization.country.map(ConflictValue.mention)
    case .seat: organization.place.map(ConflictValue.mention)
    default: nil
    }
  }

  private func value(of field: Statement.Field, at place: Int, in record: borrowing Case) -> ConflictValue? {
    switch field {
    case .stage: record.stage.value(at: place).map(ConflictValue.term)
    case .opened: record.opened.value(at: place).map(ConflictValue.date)
    case .closed: record.closed.value(at: place).map(ConflictValue.date)
    case .officialCharge: record.officialCharge.value(at: place).map(ConflictValue.text)
    case .allegedReason: record.allegedReason.value(at: place).map(ConflictValue.text)
    case .beneficiary: record.beneficiary.value(at: place).map(ConflictValue.mention)
    case .sentence: record.sentence.value(at: place).map(ConflictValue.sentence)
    case .jurisdiction: record.jurisdiction.map(ConflictValue.mention)
    case .place: record.place.map(ConflictValue.mention)
    default: nil
    }
  }

  /// The one account of a field for which the record's own attribution vouches; none where it has no value.
  func vouchedAccounts(of field: Statement.Field, in record: RecordReference) -> Accounts<ConflictValue> {
    guard let value = value(of: field, at: 0, in: record),
      let attribution = lendHeader(of: record, to: { $0.attribution })
    else { return Accounts() }
    return Accounts([Account(value, attribution)])
  }
}

extension Accounts {
  /// What an account gives, without who says so.
  fileprivate func value(at place: Int) -> Value? {
    all.indices.contains(place) ? all[place].value : nil
  }
}
