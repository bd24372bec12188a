import DossierDiagnostics
import DossierModel

/// Finds where what a page shows was written: for the preview, which leads an author from any record, claim or note to its lines.
struct PagePlaces {
  private(set) var places: [PagePlace] = []
  private let site: SiteContext

  /// The record that the page is about first, then what is shown below it.
  init(of page: SitePlan.Content, in site: SiteContext) {
    self.site = site
    let (dossier, graph) = (site.dossier, site.graph)
    switch page {
    case .person(let id):
      home(.person(id))
      let person = dossier.people[id]
      names(person.names)
      accounts(person.born, "born")
      accounts(person.died, "died")
      for position in person.positions { add("position", position.title, position.range) }
      statements(about: .person(id))
    case .organization(let id):
      home(.organization(id))
      names(dossier.organizations[id].names)
      statements(about: .organization(id))
    case .place(let id):
      home(.place(id))
      names(dossier.places[id].names)
      statements(about: .place(id))
    case .case(let id):
      home(.case(id))
      for party in dossier.cases[id].parties { add("party", dossier.title(of: party.who), party.range) }
      statements(about: .case(id))
    case .source(let id):
      home(.source(id))
      statements(about: .source(id))
    case .note(let id):
      home(.page(id))
      statements(about: .page(id))
    case .people(let letter): records(site.indexes.people, letter, RecordReference.person)
    case .organizations(let letter): records(site.indexes.organizations, letter, RecordReference.organization)
    case .places(let letter): records(site.indexes.places, letter, RecordReference.place)
    case .cases(let page): for id in site.order.cases.ids[part(.cases, page)] { record(.case(id)) }
    case .sources(let page): for id in site.order.sources.ids[part(.sources, page)] { record(.source(id)) }
    case .timeline: for id in site.timeline.undated { event(id) }
    case .period(let index): for id in site.timeline.periods[index].events { event(id) }
    case .contradictions(let page):
      for conflict in graph.conflicts[part(.contradictions, page)] {
        for case .claim(let id) in conflict.answers.flatMap(\.voices) { claim(id) }
      }
    case .continuation(.events, let record, let page):
      let events = graph.events(of: record)
      let range = LongList.range(ofPage: page, of: events.count)
      for id in events.dropFirst(range.lowerBound).prefix(range.count) { event(id) }
    case .continuation(.cases, let record, let page):
      let cases = graph.cases(of: record)
      let range = LongList.range(ofPage: page, of: cases.count)
      for id in cases.dropFirst(range.lowerBound).prefix(range.count) { self.record(.case(id)) }
    case .continuation(let list, let record, let page):
      guard let statements = site.statements(of: list, on: record) else { break }
      for statement in statements.slices(LongList.range(ofPage: page, of: statements.count)).joined() {
        switch statement.record {
        case .claim(let id): claim(id)
        case .event(let id): event(id)
        default: self.record(statement.record)
        }
      }
    case .start: for reference in dossier.settings.featured { record(reference) }
    case .search, .data, .notFound, .network: break
    }
  }

  /// The places of the items on a page of a list of the whole dossier.
  private func part(_ list: OverviewList, _ page: Int) -> Range<Int> {
    list.pagination(site.dossier, site.graph).range(ofPage: page)
  }

  private mutating func home(_ reference: RecordReference) {
    record(reference)
    guard let header = site.dossier.header(of: reference) else { return }
    if let note = header.note { add("note", site.dossier.title(of: reference), note.range) }
    for relation in header.relations {
      add("relation", "\(relation.kind.phrase) \(site.dossier.title(of: relation.to))", relation.range)
    }
    for count in header.counts { add("figure", count.what, count.range) }
    for finding in header.findings { add("finding", finding.topic, finding.range) }
  }

  private mutating func statements(about reference: RecordReference) {
    for id in site.graph.claims(about: reference) { claim(id) }
    for id in site.claimsOfOthers(on: reference) { claim(id) }
    for id in site.graph.events(of: reference) { event(id) }
  }

  private mutating func names(_ names: NameList) {
    for name in [names.main] + names.others { add("name", name.text, name.attribution.range) }
  }

  private mutating func accounts<Value>(_ accounts: Accounts<Value>, _ kind: String) {
    for account in accounts.all { add(kind, "", account.attribution.range) }
  }

  private mutating func claim(_ id: ClaimID) {
    let claim = site.dossier.claims[id]
    add("claim", claim.says, claim.range, anchor: claim.slug)
  }

  private mutating func event(_ id: EventID) {
    let header = site.dossier.events[id].header
    add("event", site.dossier.title(of: id), header.range, anchor: header.slug)
  }

  private mutating func record(_ reference: RecordReference) {
    guard let header = site.dossier.header(of: reference) else { return }
    add(reference.kind.noun, site.dossier.title(of: reference), header.range)
  }

  private mutating func records<Record>(
    _ layout: IndexLayout<Record>, _ letter: Int?, _ wrap: (RecordID<Record>) -> RecordReference
  ) {
    guard !layout.isPaged || letter != nil else { return }
    let letters = letter.map { [layout.letters[$0]] } ?? layout.letters
    for letter in letters {
      for id in letter.entries { record(wrap(id)) }
    }
  }

  private mutating func add(_ kind: String, _ label: String, _ range: SourceRange, anchor: String = "") {
    places.append(PagePlace(kind: kind, anchor: anchor, label: label, range: range))
  }
}
