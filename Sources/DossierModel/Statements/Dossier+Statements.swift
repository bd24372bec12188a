extension Dossier {
  /// Visits every statement of a record once for each of its attributions, in the order of the record's fields.
  ///
  /// What only repeats the attribution of what it stands in is no statement of its own: the main name and the one in the native
  /// script, the participants of an event, the figures of a claim. Nor is what a source is, or a note.
  package func visitStatements(of record: RecordReference, _ visit: (Statement, borrowing Attribution) -> Void) {
    var isSilent = true
    func visitPart(_ part: Statement.Part, _ attribution: borrowing Attribution) {
      isSilent = false
      visit(Statement(record, part), attribution)
    }
    switch record {
    case .person(let id):
      people.lend(id) { person in
        visitFields(of: person, visitPart)
        visitWhole(person.header, if: isSilent, visitPart)
      }
    case .organization(let id):
      organizations.lend(id) { organization in
        visitFields(of: organization, visitPart)
        visitWhole(organization.header, if: isSilent, visitPart)
      }
    case .place(let id):
      places.lend(id) { place in
        visitNames(place.names, place.header, visitPart)
        visitHeader(place.header, visitPart)
        visitWhole(place.header, if: isSilent, visitPart)
      }
    case .case(let id):
      cases.lend(id) { record in
        visitFields(of: record, visitPart)
        visitWhole(record.header, if: isSilent, visitPart)
      }
    case .event(let id):
      events.lend(id) { event in
        event.attributions.lendEach { visitPart(.whole, $0) }
        visitAccounts(event.dates, .when, visitPart)
        visitAccounts(event.places, .place, visitPart)
        visitParties(event.participants, within: event.attributions, visitPart)
        visitRelations(event.header, visitPart)
        visitFigures(event.header.counts, within: event.attributions, visitPart)
      }
    case .claim(let id):
      claims.lend(id) { claim in
        claim.attributions.lendEach { visitPart(.whole, $0) }
        visitFigures(claim.counts, within: claim.attributions, visitPart)
      }
    case .source(let id): sources.lend(id) { visitHeader($0.header, visitPart) }
    case .page(let id): pages.lend(id) { visitHeader($0.header, visitPart) }
    }
  }

  private typealias Visit = (Statement.Part, borrowing Attribution) -> Void

  private func visitFields(of person: borrowing Person, _ visit: Visit) {
    visitNames(person.names, person.header, visit)
    visitAccounts(person.born, .born, visit)
    visitAccounts(person.died, .died, visit)
    visitAccounts(person.birthplace, .birthplace, visit)
    visitAccounts(person.deathplace, .deathplace, visit)
    visitAccounts(person.nationality, .nationality, visit)
    visitField(.gender, if: person.gender != nil, person.header, visit)
    visitField(.occupation, if: !person.occupations.isEmpty, person.header, visit)
    for place in person.positions.indices {
      person.positions.lend(place) { visitAll($0.attribution, .position(place), visit) }
    }
    visitHeader(person.header, visit)
  }

  private func visitFields(of organization: borrowing Organization, _ visit: Visit) {
    visitNames(organization.names, organization.header, visit)
    visitField(.country, if: organization.country != nil, organization.header, visit)
    visitField(.seat, if: organization.place != nil, organization.header, visit)
    visitAccounts(organization.founded, .founded, visit)
    visitAccounts(organization.dissolved, .dissolved, visit)
    visitHeader(organization.header, visit)
  }

  private func visitFields(of record: borrowing Case, _ visit: Visit) {
    visitField(.jurisdiction, if: record.jurisdiction != nil, record.header, visit)
    visitField(.place, if: record.place != nil, record.header, visit)
    visitAccounts(record.stage, .stage, visit)
    visitAccounts(record.opened, .opened, visit)
    visitAccounts(record.closed, .closed, visit)
    visitAccounts(record.officialCharge, .officialCharge, visit)
    visitAccounts(record.allegedReason, .allegedReason, visit)
    visitAccounts(record.beneficiary, .beneficiary, visit)
    visitAccounts(record.sentence, .sentence, visit)
    visitParties(record.parties, within: [], visit)
    visitHeader(record.header, visit)
  }

  private func visitNames(_ names: borrowing NameList, _ header: borrowing RecordHeader, _ visit: Visit) {
    if names.isMainAttributed(within: header.attribution) { visitAll(names.main.attribution, .name(0), visit) }
    for place in names.others.indices where names.isAttributed(place, within: header.attribution) {
      names.others.lend(place) { visitAll($0.attribution, .name(place + 1), visit) }
    }
  }

  private func visitHeader(_ header: borrowing RecordHeader, _ visit: Visit) {
    for place in header.identifiers.indices {
      header.identifiers.lend(place) { visitAll($0.attribution, .identifier(place), visit) }
    }
    visitRelations(header, visit)
    visitFigures(header.counts, within: [], visit)
  }

  private func visitRelations(_ header: borrowing RecordHeader, _ visit: Visit) {
    for place in header.relations.indices {
      header.relations.lend(place) { visitAll($0.attribution, .relation(place), visit) }
    }
  }

  private func visitAccounts<Value>(_ accounts: borrowing Accounts<Value>, _ field: Statement.Field, _ visit: Visit) {
    for place in accounts.all.indices where accounts.firstPlace(ofValueAt: place) == place {
      accounts.visitVoices(ofValueAt: place) { visitAll($0, .account(field, place), visit) }
    }
  }

  /// A field for which the record's own attribution vouches.
  private func visitField(
    _ field: Statement.Field, if isThere: Bool, _ header: borrowing RecordHeader, _ visit: Visit
  ) {
    if isThere { visitAll(header.attribution, .account(field, 0), visit) }
  }

  private func visitParties(_ parties: [Party], within stated: [Attribution], _ visit: Visit) {
    for place in parties.indices {
      parties.lend(place) { party in
        if !stated.contains(theSameAs: party.attribution) { visitAll(party.attribution, .party(place), visit) }
      }
    }
  }

  private func visitFigures(_ figures: [Count], within stated: [Attribution], _ visit: Visit) {
    for place in figures.indices {
      figures.lend(place) { figure in
        if !stated.contains(theSameAs: figure.attribution) { visitAll(figure.attribution, .figure(place), visit) }
      }
    }
  }

  /// That the record is named at all, where it has nothing of its own that says so.
  private func visitWhole(_ header: borrowing RecordHeader, if isSilent: Bool, _ visit: Visit) {
    if isSilent, header.claims.isEmpty, header.attribution.isTraceable { visitAll(header.attribution, .whole, visit) }
  }

  private func visitAll(_ attribution: borrowing Attribution, _ part: Statement.Part, _ visit: Visit) {
    attribution.visitAll { visit(part, $0) }
  }
}
