extension Dossier {
  /// Visits each attribution of a statement, in the order in which ``visitStatements(of:_:)`` has them, and no other statement of its
  /// record: pages list a few of the many that a record may make.
  package func visitVoices(of statement: Statement, _ visit: (borrowing Attribution) -> Void) {
    switch statement.record {
    case .person(let id): people.lend(id) { visitVoices(of: statement.part, in: $0, visit) }
    case .organization(let id): organizations.lend(id) { visitVoices(of: statement.part, in: $0, visit) }
    case .place(let id): places.lend(id) { visitVoices(of: statement.part, $0.header, names: $0.names, visit) }
    case .case(let id): cases.lend(id) { visitVoices(of: statement.part, in: $0, visit) }
    case .event(let id): events.lend(id) { visitVoices(of: statement.part, in: $0, visit) }
    case .claim(let id):
      claims.lend(id) { claim in
        if case .figure(let place) = statement.part {
          claim.counts.lend(place) { $0.attribution.visitAll(visit) }
        } else {
          claim.attributions.lendEach(to: visit)
        }
      }
    case .source(let id): sources.lend(id) { visitVoices(of: statement.part, $0.header, visit) }
    case .page(let id): pages.lend(id) { visitVoices(of: statement.part, $0.header, visit) }
    }
  }

  /// Visits one of the attributions of a statement, by its number among these.
  package func visitVoice(_ number: Int, of statement: Statement, _ visit: (borrowing Attribution) -> Void) {
    switch (statement.record, statement.part) {
    case (.claim(let id), .whole): claims.lend(id) { $0.attributions.lend(number, to: visit) }
    case (.event(let id), .whole): events.lend(id) { $0.attributions.lend(number, to: visit) }
    default:
      var place = 0
      visitVoices(of: statement) { voice in
        if place == number { visit(voice) }
        place += 1
      }
    }
  }

  private typealias Visit = (borrowing Attribution) -> Void

  private func visitVoices(of part: Statement.Part, in person: borrowing Person, _ visit: Visit) {
    switch part {
    case .account(.born, let place): person.born.visitAllVoices(ofValueAt: place, visit)
    case .account(.died, let place): person.died.visitAllVoices(ofValueAt: place, visit)
    case .account(.birthplace, let place): person.birthplace.visitAllVoices(ofValueAt: place, visit)
    case .account(.deathplace, let place): person.deathplace.visitAllVoices(ofValueAt: place, visit)
    case .account(.nationality, let place): person.nationality.visitAllVoices(ofValueAt: place, visit)
    case .position(let place): person.positions.lend(place) { $0.attribution.visitAll(visit) }
    default: visitVoices(of: part, person.header, names: person.names, visit)
    }
  }

  private func visitVoices(of part: Statement.Part, in organization: borrowing Organization, _ visit: Visit) {
    switch part {
    case .account(.founded, let place): organization.founded.visitAllVoices(ofValueAt: place, visit)
    case .account(.dissolved, let place): organization.dissolved.visitAllVoices(ofValueAt: place, visit)
    default: visitVoices(of: part, organization.header, names: organization.names, visit)
    }
  }

  private func visitVoices(of part: Statement.Part, in record: borrowing Case, _ visit: Visit) {
    switch part {
    case .account(.stage, let place): record.stage.visitAllVoices(ofValueAt: place, visit)
    case .account(.opened, let place): record.opened.visitAllVoices(ofValueAt: place, visit)
    case .account(.closed, let place): record.closed.visitAllVoices(ofValueAt: place, visit)
    case .account(.officialCharge, let place): record.officialCharge.visitAllVoices(ofValueAt: place, visit)
    case .account(.allegedReason, let place): record.allegedReason.visitAllVoices(ofValueAt: place, visit)
    case .account(.beneficiary, let place): record.beneficiary.visitAllVoices(ofValueAt: place, visit)
    case .account(.sentence, let place): record.sentence.visitAllVoices(ofValueAt: place, visit)
    case .party(let place): record.parties.lend(place) { $0.attribution.visitAll(visit) }
    default: visitVoices(of: part, record.header, visit)
    }
  }

  private func visitVoices(of part: Statement.Part, in event: borrowing Event, _ visit: Visit) {
    switch part {
    case .whole: event.attributions.lendEach(to: visit)
    case .account(.place, let place): event.places.visitAllVoices(ofValueAt: place, visit)
    case .account(_, let place): event.dates.visitAllVoices(ofValueAt: place, visit)
    case .party(let place): event.participants.lend(place) { $0.attribution.visitAll(visit) }
    default: visitVoices(of: part, event.header, visit)
    }
  }

  private func visitVoices(
    of part: Statement.Part, _ header: borrowing RecordHeader, names: borrowing NameList, _ visit: Visit
  ) {
    switch part {
    case .name(0): names.main.attribution.visitAll(visit)
    case .name(let place): names.others.lend(place - 1) { $0.attribution.visitAll(visit) }
    default: visitVoices(of: part, header, visit)
    }
  }

  /// What a header states, and that for which its own attribution vouches: the record as a whole, and fields with one account.
  private func visitVoices(of part: Statement.Part, _ header: borrowing RecordHeader, _ visit: Visit) {
    switch part {
    case .identifier(let place): header.identifiers.lend(place) { $0.attribution.visitAll(visit) }
    case .relation(let place): header.relations.lend(place) { $0.attribution.visitAll(visit) }
    case .figure(let place): header.counts.lend(place) { $0.attribution.visitAll(visit) }
    case .whole, .account, .name, .position, .party: header.attribution.visitAll(visit)
    }
  }
}

extension Attribution {
  /// Visits the attribution and those that say the same elsewhere.
  func visitAll(_ visit: (borrowing Attribution) -> Void) {
    visit(self)
    others.lendEach(to: visit)
  }
}

extension Accounts {
  /// Visits the attributions of all accounts that give the same value, and those that say the same elsewhere.
  fileprivate func visitAllVoices(ofValueAt place: Int, _ visit: (borrowing Attribution) -> Void) {
    visitVoices(ofValueAt: place) { $0.visitAll(visit) }
  }
}
