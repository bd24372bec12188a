import DossierDiagnostics
import DossierModel

extension PlacePage {
  init(_ id: PlaceID, _ site: SiteContext) {
    self = site.dossier.places.lend(id) { PlacePage(of: $0, id, site) }
  }

  private init(of place: borrowing Place, _ id: PlaceID, _ site: SiteContext) {
    var composer = ViewComposer(site, home: .place(id))
    let within = Self.places(around: id, in: site.dossier).map { composer.link(.place($0)) }
    let uses = site.graph.uses(of: .place(id))
    let located = uses.lazy.filter { $0.role == .place && [.person, .organization].contains($0.from.kind) }.map(\.from)
      .filter { site.dossier.stands($0, at: id) }
    let cases = uses.lazy.filter { $0.role == .place && $0.from.kind == .case }.map(\.from).distinct()
    let inside = composer.placesWithin()
    let facts = (
      jurisdictionOf: composer.asideList(cases.filter { site.dossier.jurisdiction(of: $0) == id }),
      cases: composer.asideList(cases.filter { site.dossier.place(of: $0) == id }),
      located: composer.asideList(located.distinct())
    )
    self.init(
      record: composer.record(
        place.header, names: place.names, name: DisplayNameView(place.names.main), section: .places,
        kind: composer.phrases[.place],
        hasFacts: place.coordinates != nil || facts.jurisdictionOf != nil || facts.cases != nil || facts.located != nil,
        sectionCount: inside == nil ? 0 : 1),
      kind: composer.phrases.term(place.type),
      within: within,
      coordinates: place.coordinates.map { "\($0.latitude.text), \($0.longitude.text)" },
      inside: inside, jurisdictionOf: facts.jurisdictionOf, cases: facts.cases, located: facts.located)
  }

  /// What a place is part of, the largest first; no more than anybody reads, since a chain can be as long as the dossier.
  private static func places(around id: PlaceID, in dossier: Dossier) -> [PlaceID] {
    var around: [PlaceID] = []
    var whole = dossier.places[id].partOf?.value
    while let next = whole, next != id, around.count < 32 {
      around.append(next)
      whole = dossier.places[next].partOf?.value
    }
    return around.reversed()
  }
}

extension Dossier {
  /// Whether anything stands that puts a person or an organization at a place: a list has no room for who doubts it.
  fileprivate func stands(_ reference: RecordReference, at place: PlaceID) -> Bool {
    func isThere(_ accounts: Accounts<Mention>) -> Bool {
      accounts.all.contains { $0.value.reference == .place(place) && $0.attribution.bestStatus.stands }
    }
    switch reference {
    case .person(let id):
      let person = people[id]
      return isThere(person.birthplace) || isThere(person.deathplace) || isThere(person.nationality)
        || person.positions.contains { $0.place?.reference == .place(place) && $0.attribution.bestStatus.stands }
    default: return header(of: reference)?.attribution.bestStatus.stands ?? false
    }
  }

  /// The place under whose law a case is; nil for any other record, and where it is named in words.
  fileprivate func jurisdiction(of reference: RecordReference) -> PlaceID? {
    guard case .case(let id) = reference, case .place(let place)? = cases[id].jurisdiction?.reference else {
      return nil
    }
    return place
  }

  /// The place where a case is set; nil for any other record, and where it is named in words.
  fileprivate func place(of reference: RecordReference) -> PlaceID? {
    guard case .case(let id) = reference, case .place(let place)? = cases[id].place?.reference else { return nil }
    return place
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  func distinct() -> [Element] {
    let elements = Array(self)
    guard elements.count > 1 else { return elements }
    guard elements.count > 8 else {
      return elements.indices.filter { !elements[..<$0].contains(elements[$0]) }.map { elements[$0] }
    }
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
