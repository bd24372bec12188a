import DossierModel

extension DossierRecords {
  /// Puts records in the place of those with the same numbers.
  mutating func replace(with decoded: DecodedRecords) {
    for numbered in decoded.people { people.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in decoded.organizations { organizations.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in decoded.places { places.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in decoded.cases { cases.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in decoded.events { events.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in decoded.sources { sources.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in decoded.claims { claims.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in decoded.pages { pages.replace(RecordID(numbered.number), with: numbered.record) }
  }

  mutating func remove(_ reference: RecordReference) {
    switch reference {
    case .person(let id): people.remove(id)
    case .organization(let id): organizations.remove(id)
    case .place(let id): places.remove(id)
    case .case(let id): cases.remove(id)
    case .event(let id): events.remove(id)
    case .source(let id): sources.remove(id)
    case .claim(let id): claims.remove(id)
    case .page(let id): pages.remove(id)
    }
  }

  /// See ``RecordTable/settle(all:)``.
  mutating func settle(all: Bool = false) {
    people.settle(all: all)
    organizations.settle(all: all)
    places.settle(all: all)
    cases.settle(all: all)
    events.settle(all: all)
    sources.settle(all: all)
    claims.settle(all: all)
    pages.settle(all: all)
  }
}
