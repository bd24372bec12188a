/// All that is known, resolved: every reference points at a record that exists.
///
/// Held by reference: whoever passes it on copies one reference instead of those to all tables, which all threads share and count.
@usableFromInline
package struct Dossier: Sendable {
  @usableFromInline
  final class Shared: Sendable {
    @usableFromInline let records: DossierRecords

    init(_ records: DossierRecords) { self.records = records }
  }

  @usableFromInline let shared: Shared

  package init(_ records: DossierRecords) {
    shared = Shared(records)
  }

  package var records: DossierRecords { _read { yield shared.records } }

  /// The same dossier with other words for what the program says by itself.
  package func wording(_ words: Words) -> Dossier {
    var records = shared.records
    records.settings.words = words
    return Dossier(records)
  }

  @inlinable @inline(__always)
  package var settings: DossierSettings { _read { yield shared.records.settings } }
  @inlinable @inline(__always)
  package var people: RecordTable<Person> { _read { yield shared.records.people } }
  @inlinable @inline(__always)
  package var organizations: RecordTable<Organization> { _read { yield shared.records.organizations } }
  @inlinable @inline(__always)
  package var places: RecordTable<Place> { _read { yield shared.records.places } }
  @inlinable @inline(__always)
  package var cases: RecordTable<Case> { _read { yield shared.records.cases } }
  @inlinable @inline(__always)
  package var events: RecordTable<Event> { _read { yield shared.records.events } }
  @inlinable @inline(__always)
  package var sources: RecordTable<Source> { _read { yield shared.records.sources } }
  @inlinable @inline(__always)
  package var claims: RecordTable<Claim> { _read { yield shared.records.claims } }
  @inlinable @inline(__always)
  package var pages: RecordTable<NotePage> { _read { yield shared.records.pages } }

  /// How many records of a kind there are.
  package func count(of kind: RecordKind) -> Int {
    switch kind {
    case .person: people.count
    case .organization: organizations.count
    case .place: places.count
    case .case: cases.count
    case .event: events.count
    case .source: sources.count
    case .claim: claims.count
    case .page: pages.count
    }
  }

  /// How many records of a kind the dossier was made with: see ``RecordTable``.
  func firstCount(of kind: RecordKind) -> Int {
    switch kind {
    case .person: people.firstCount
    case .organization: organizations.firstCount
    case .place: places.firstCount
    case .case: cases.firstCount
    case .event: events.firstCount
    case .source: sources.firstCount
    case .claim: claims.firstCount
    case .page: pages.firstCount
    }
  }

  package func contains(_ reference: RecordReference) -> Bool {
    switch reference {
    case .person(let id): people.contains(id)
    case .organization(let id): organizations.contains(id)
    case .place(let id): places.contains(id)
    case .case(let id): cases.contains(id)
    case .event(let id): events.contains(id)
    case .source(let id): sources.contains(id)
    case .claim(let id): claims.contains(id)
    case .page(let id): pages.contains(id)
    }
  }

  /// Every record of a kind, in the order of ids.
  package func references(of kind: RecordKind) -> [RecordReference] {
    switch kind {
    case .person: people.ids.map(RecordReference.person)
    case .organization: organizations.ids.map(RecordReference.organization)
    case .place: places.ids.map(RecordReference.place)
    case .case: cases.ids.map(RecordReference.case)
    case .event: events.ids.map(RecordReference.event)
    case .source: sources.ids.map(RecordReference.source)
    case .claim: claims.ids.map(RecordReference.claim)
    case .page: pages.ids.map(RecordReference.page)
    }
  }

  /// A record's id as text.
  package func slug(of reference: RecordReference) -> String {
    switch reference {
    case .person(let id): people[id].header.slug
    case .organization(let id): organizations[id].header.slug
    case .place(let id): places[id].header.slug
    case .case(let id): cases[id].header.slug
    case .event(let id): events[id].header.slug
    case .source(let id): sources[id].header.slug
    case .page(let id): pages[id].header.slug
    case .claim(let id): claims[id].slug
    }
  }

  /// What the editors conclude about a record.
  package func findings(of reference: RecordReference) -> [Finding] {
    switch reference {
    case .person(let id): people[id].header.findings
    case .organization(let id): organizations[id].header.findings
    case .place(let id): places[id].header.findings
    case .case(let id): cases[id].header.findings
    case .event(let id): events[id].header.findings
    case .source(let id): sources[id].header.findings
    case .page(let id): pages[id].header.findings
    case .claim: []
    }
  }

  /// A record's header; nil for a claim, which has none.
  package func header(of reference: RecordReference) -> RecordHeader? {
    switch reference {
    case .person(let id): people[id].header
    case .organization(let id): organizations[id].header
    case .place(let id): places[id].header
    case .case(let id): cases[id].header
    case .event(let id): events[id].header
    case .source(let id): sources[id].header
    case .page(let id): pages[id].header
    case .claim: nil
    }
  }

  /// What a record is called in a sentence or a link.
  package func title(of reference: RecordReference) -> String {
    switch reference {
    case .person(let id): people[id].names.main.text
    case .organization(let id): organizations[id].names.main.text
    case .place(let id): places[id].names.main.text
    case .case(let id): cases[id].title
    case .event(let id): title(of: id)
    case .source(let id): sources[id].title
    case .claim(let id): claims[id].says
    case .page(let id): pages[id].title
    }
  }

  /// An event's own title, or one made of its kind and of those whom it happened to: "Arrested: Tong Daning".
  ///
  /// These are the participants against whom it is directed by their role, or else those without a role: a judge or a witness is
  /// never named as if the event were theirs. Where all have another role it is the first of them. Nor is anybody named whose part in
  /// it is less certain than that it happened.
  package func title(of id: EventID) -> String {
    if let title = events[id].title { return title }
    let kind = settings.words.term(events[id].type)
    let phrase = kind.prefix(1).uppercased() + kind.dropFirst()
    let participants = events[id].participants
    let status = events[id].attributions.bestStatus
    func isNamed(_ party: borrowing Party) -> Bool {
      let own = party.attribution.bestStatus
      return own.stands || own == status && own.isUpheld
    }
    var named = participants.places(of: 3) { isNamed($0) && $0.isAccused }
    if named.isEmpty { named = participants.places(of: 3) { isNamed($0) && $0.role.isEmpty } }
    if named.isEmpty { named = participants.places(of: 1, where: isNamed) }
    guard !named.isEmpty else { return phrase }
    var names: [String] = []
    for place in named { names.append(title(of: participants[place].who)) }
    return "\(phrase): \(names.joined(separator: ", "))"
  }

  /// What to call whoever or whatever is mentioned.
  package func title(of mention: borrowing Mention) -> String {
    switch mention {
    case .record(let label?, _): label
    case .record(nil, let reference): title(of: reference)
    case .text(let text): text
    }
  }
}

extension [Party] {
  /// The places of the first few of those parties that a function picks.
  fileprivate func places(of limit: Int, where isPicked: (borrowing Party) -> Bool) -> [Int] {
    var places: [Int] = []
    for place in indices where places.count < limit && lend(place, to: isPicked) { places.append(place) }
    return places
  }
}
