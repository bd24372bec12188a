import DossierModel

/// The records of each kind in the order of an index: by folded sort key, then by id.
struct RecordOrder: Sendable {
  let people: SortedRecords<Person>
  let organizations: SortedRecords<Organization>
  let places: SortedRecords<Place>
  let cases: SortedRecords<Case>
  let sources: SortedRecords<Source>

  init(_ dossier: Dossier) {
    people = SortedRecords(dossier.people)
    organizations = SortedRecords(dossier.organizations)
    places = SortedRecords(dossier.places)
    cases = SortedRecords(dossier.cases)
    sources = SortedRecords(dossier.sources)
  }

  private init(_ edit: SiteEdit, following former: RecordOrder) {
    people = former.people.following(edit.ids(\.people, whose: \.indexKey), in: edit.new.people)
    organizations = former.organizations.following(
      edit.ids(\.organizations, whose: \.indexKey), in: edit.new.organizations)
    places = former.places.following(edit.ids(\.places, whose: \.indexKey), in: edit.new.places)
    cases = former.cases.following(edit.ids(\.cases, whose: \.indexKey), in: edit.new.cases)
    sources = former.sources.following(edit.ids(\.sources, whose: \.indexKey), in: edit.new.sources)
  }

  /// The same after an edit.
  func following(_ edit: SiteEdit) -> RecordOrder {
    RecordOrder(edit, following: self)
  }

  /// The neighbors of a record in its index; nil at either end, and for records that have no index.
  func neighbors(of reference: RecordReference) -> (previous: RecordReference?, next: RecordReference?) {
    switch reference {
    case .person(let id): neighbors(of: id, in: people, RecordReference.person)
    case .organization(let id): neighbors(of: id, in: organizations, RecordReference.organization)
    case .place(let id): neighbors(of: id, in: places, RecordReference.place)
    case .case(let id): neighbors(of: id, in: cases, RecordReference.case)
    case .source(let id): neighbors(of: id, in: sources, RecordReference.source)
    case .event, .claim, .page: (nil, nil)
    }
  }

  private func neighbors<Record>(
    of id: RecordID<Record>, in records: SortedRecords<Record>, _ wrap: (RecordID<Record>) -> RecordReference
  ) -> (previous: RecordReference?, next: RecordReference?) {
    let (place, list) = (records.place(of: id), records.ids)
    return (place > 0 ? wrap(list[place - 1]) : nil, place + 1 < list.count ? wrap(list[place + 1]) : nil)
  }
}
