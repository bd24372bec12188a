import DossierModel

/// The records of each kind in the order of an index: by folded sort key, then by id.
struct RecordOrder: Sendable {
  let people: [PersonID]
  let organizations: [OrganizationID]
  let places: [PlaceID]
  let cases: [CaseID]
  let sources: [SourceID]
  /// The place of each person in `people`, by its index: for next and previous.
  let placeOfPerson: [Int]
  let placeOfOrganization: [Int]
  let placeOfPlace: [Int]
  let placeOfCase: [Int]
  let placeOfSource: [Int]

  init(_ dossier: Dossier) {
    people = Self.sorted(dossier.people.ids) { FoldedText.key(of: dossier.people[$0].names.sortText) }
    organizations = Self.sorted(dossier.organizations.ids) {
      FoldedText.key(of: dossier.organizations[$0].names.sortText)
    }
    places = Self.sorted(dossier.places.ids) { FoldedText.key(of: dossier.places[$0].names.sortText) }
    cases = Self.sorted(dossier.cases.ids) { FoldedText.key(of: dossier.cases[$0].sortText) }
    sources = dossier.sources.ids
      .map {
        (id: $0, date: dossier.sources[$0].published?.date?.sortKey, key: FoldedText.key(of: dossier.sources[$0].title))
      }
      .sorted { left, right in
        switch (left.date, right.date) {
        case (let leftDate?, let rightDate?) where leftDate != rightDate: leftDate < rightDate
        case (.some, nil): true
        case (nil, .some): false
        default: left.key == right.key ? left.id < right.id : left.key < right.key
        }
      }
      .map(\.id)
    placeOfPerson = Self.places(of: people)
    placeOfOrganization = Self.places(of: organizations)
    placeOfPlace = Self.places(of: places)
    placeOfCase = Self.places(of: cases)
    placeOfSource = Self.places(of: sources)
  }

  /// The neighbors of a record in its index; nil at either end, and for records that have no index.
  func neighbors(of reference: RecordReference) -> (previous: RecordReference?, next: RecordReference?) {
    switch reference {
    case .person(let id): neighbors(at: placeOfPerson[Int(id.index)], in: people, RecordReference.person)
    case .organization(let id):
      neighbors(at: placeOfOrganization[Int(id.index)], in: organizations, RecordReference.organization)
    case .place(let id): neighbors(at: placeOfPlace[Int(id.index)], in: places, RecordReference.place)
    case .case(let id): neighbors(at: placeOfCase[Int(id.index)], in: cases, RecordReference.case)
    case .source(let id): neighbors(at: placeOfSource[Int(id.index)], in: sources, RecordReference.source)
    case .event, .claim, .page: (nil, nil)
    }
  }

  private func neighbors<Record>(
    at place: Int, in list: [RecordID<Record>], _ wrap: (RecordID<Record>) -> RecordReference
  ) -> (previous: RecordReference?, next: RecordReference?) {
    (place > 0 ? wrap(list[place - 1]) : nil, place + 1 < list.count ? wrap(list[place + 1]) : nil)
  }

  private static func sorted<Record>(
    _ ids: some Sequence<RecordID<Record>>, by key: (RecordID<Record>) -> String
  ) -> [RecordID<Record>] {
    let keyed: [(id: RecordID<Record>, key: String)] = ids.map { ($0, key($0)) }
    return keyed.sorted { left, right in left.key == right.key ? left.id < right.id : left.key < right.key }.map(\.id)
  }

  private static func places<Record>(of list: [RecordID<Record>]) -> [Int] {
    var places = [Int](repeating: 0, count: list.count)
    for (place, id) in list.enumerated() { places[Int(id.index)] = place }
    return places
  }
}
