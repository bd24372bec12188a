import DossierDiagnostics

/// Visits every reference from one record of a dossier to another: the only place that knows where records can name others.
///
/// Backlinks, the uses of a source and the search for records that nothing mentions are all made of it.
package struct ReferenceWalk {
  private let dossier: Dossier
  private let visit: (ReferenceUse) -> Void
  private let visitWords: ((ReferenceWords) -> Void)?

  /// Calls `visit` for every reference, in the order of kinds and ids, and within a record in the order of its fields.
  package static func visitAll(of dossier: Dossier, _ visit: @escaping (ReferenceUse) -> Void) {
    ReferenceWalk(dossier: dossier, visit: visit, visitWords: nil).all()
  }

  /// The same for words that stand where a reference could.
  package static func visitWords(of dossier: Dossier, _ visit: @escaping (ReferenceWords) -> Void) {
    ReferenceWalk(dossier: dossier, visit: { _ in }, visitWords: visit).all()
  }

  private func all() {
    for id in dossier.people.ids { person(id) }
    for id in dossier.organizations.ids { organization(id) }
    for id in dossier.places.ids { place(id) }
    for id in dossier.cases.ids { self.case(id) }
    for id in dossier.events.ids { event(id) }
    for id in dossier.sources.ids { source(id) }
    for id in dossier.claims.ids { claim(id) }
    for id in dossier.pages.ids { header(dossier.pages[id].header, from: .page(id)) }
  }

  /// The references in one record.
  package static func uses(in record: RecordReference, of dossier: Dossier) -> [ReferenceUse] {
    var uses: [ReferenceUse] = []
    let walk = ReferenceWalk(dossier: dossier, visit: { uses.append($0) }, visitWords: nil)
    switch record {
    case .person(let id): walk.person(id)
    case .organization(let id): walk.organization(id)
    case .place(let id): walk.place(id)
    case .case(let id): walk.case(id)
    case .event(let id): walk.event(id)
    case .source(let id): walk.source(id)
    case .claim(let id): walk.claim(id)
    case .page(let id): walk.header(dossier.pages[id].header, from: record)
    }
    return uses
  }

  private func person(_ id: PersonID) {
    let person = dossier.people[id]
    let from = RecordReference.person(id)
    header(person.header, from: from)
    names(person.names, from: from)
    accounts(person.born, from: from)
    accounts(person.died, from: from)
    for places in [person.birthplace, person.deathplace, person.nationality] {
      for account in places.all { mention(account.value, from: from, at: account.attribution.range, .place) }
      accounts(places, from: from)
    }
    for position in person.positions {
      let range = position.attribution.range
      mention(position.organization, from: from, at: range, .position, position.title)
      mention(position.place, from: from, at: range, .place)
      attribution(position.attribution, from: from)
    }
  }

  private func organization(_ id: OrganizationID) {
    let organization = dossier.organizations[id]
    let from = RecordReference.organization(id)
    header(organization.header, from: from)
    names(organization.names, from: from)
    mention(organization.country, from: from, at: organization.header.range, .place)
    mention(organization.place, from: from, at: organization.header.range, .place)
    if let whole = organization.partOf?.value { use(from, .organization(whole), .partOf) }
    accounts(organization.founded, from: from)
    accounts(organization.dissolved, from: from)
  }

  private func place(_ id: PlaceID) {
    let place = dossier.places[id]
    header(place.header, from: .place(id))
    names(place.names, from: .place(id))
    if let whole = place.partOf?.value { use(.place(id), .place(whole), .partOf) }
  }

  private func `case`(_ id: CaseID) {
    let record = dossier.cases[id]
    let from = RecordReference.case(id)
    header(record.header, from: from)
    mention(record.jurisdiction, from: from, at: record.header.range, .place)
    mention(record.place, from: from, at: record.header.range, .place)
    for party in record.parties { self.party(party, from: from, .party) }
    accounts(record.stage, from: from)
    accounts(record.opened, from: from)
    accounts(record.closed, from: from)
    accounts(record.officialCharge, from: from)
    accounts(record.allegedReason, from: from)
    accounts(record.sentence, from: from)
    for account in record.sentence.all {
      let range = account.attribution.range
      mention(account.value.court, from: from, at: range, .party, "court")
      for convict in account.value.convicts { mention(convict, from: from, at: range, .party, "sentenced") }
    }
    for account in record.beneficiary.all {
      mention(account.value, from: from, at: account.attribution.range, .beneficiary)
      attribution(account.attribution, from: from)
    }
  }

  private func event(_ id: EventID) {
    let event = dossier.events[id]
    let from = RecordReference.event(id)
    header(event.header, from: from)
    if event.places.isEmpty { mention(event.place, from: from, at: event.header.range, .place) }
    for account in event.places.all { mention(account.value, from: from, at: account.attribution.range, .place) }
    accounts(event.places, from: from)
    accounts(event.dates, from: from)
    for `case` in event.cases { use(from, .case(`case`), .eventCase) }
    for participant in event.participants { party(participant, from: from, .participant) }
    if let relative = event.relative { use(from, .event(relative.anchor), .anchor) }
    for attribution in event.attributions { self.attribution(attribution, from: from) }
  }

  private func source(_ id: SourceID) {
    let source = dossier.sources[id]
    let from = RecordReference.source(id)
    header(source.header, from: from)
    for author in source.authors { mention(author, from: from, at: source.header.range, .authorship) }
    mention(source.publisher, from: from, at: source.header.range, .publication)
    if let original = source.republishes { use(from, .source(original.value), .republication) }
    for quoting in source.knownThrough { use(from, .source(quoting.value), .quotation) }
  }

  private func claim(_ id: ClaimID) {
    let claim = dossier.claims[id]
    let from = RecordReference.claim(id)
    use(from, claim.subject, .claimSubject)
    for other in claim.concerns { use(from, other, .concern) }
    mention(claim.place, from: from, at: claim.range, .place)
    for other in claim.disputes { use(from, .claim(other), .answer, "disputes") }
    for other in claim.supports { use(from, .claim(other), .answer, "supports") }
    for count in claim.counts { self.count(count, from: from) }
    for attribution in claim.attributions { self.attribution(attribution, from: from) }
  }

  private func header(_ header: RecordHeader, from: RecordReference) {
    // An event's is among its own attributions.
    if from.kind != .event { attribution(header.attribution, from: from) }
    for identifier in header.identifiers {
      mention(identifier.country, from: from, at: identifier.attribution.range, .place)
      attribution(identifier.attribution, from: from)
    }
    for relation in header.relations {
      use(from, relation.to, .relation, relation.kind.phrase)
      attribution(relation.attribution, from: from)
    }
    for count in header.counts { self.count(count, from: from) }
    guard let note = header.note else { return }
    for target in note.targets {
      if let target { use(from, target, .note) }
    }
    for (citation, source) in zip(note.body.citations, note.sources) {
      if let source { use(from, .source(source), .citation, citation.locator) }
    }
  }

  private func names(_ names: NameList, from: RecordReference) {
    attribution(names.main.attribution, from: from)
    for name in names.others { attribution(name.attribution, from: from) }
  }

  private func accounts<Value>(_ accounts: Accounts<Value>, from: RecordReference) {
    for account in accounts.all { attribution(account.attribution, from: from) }
  }

  private func count(_ count: Count, from: RecordReference) {
    attribution(count.attribution, from: from)
    for part in count.parts { self.count(part, from: from) }
    for equivalent in count.equivalents { self.count(equivalent, from: from) }
  }

  private func party(_ party: Party, from: RecordReference, _ role: ReferenceUse.Role) {
    mention(party.who, from: from, at: party.range, role, party.role)
    attribution(party.attribution, from: from)
  }

  private func attribution(_ attribution: Attribution, from: RecordReference) {
    if let citation = attribution.source { use(from, .source(citation.source), .attribution, citation.locator) }
    for speaker in attribution.speakers { mention(speaker, from: from, at: attribution.range, .speaker) }
    for relay in attribution.relays { mention(relay, from: from, at: attribution.range, .relay) }
    for other in attribution.others { self.attribution(other, from: from) }
  }

  private func mention(
    _ mention: Mention?, from: RecordReference, at range: @autoclosure () -> SourceRange, _ role: ReferenceUse.Role,
    _ detail: String = ""
  ) {
    switch mention {
    case .record(let reference, _)?: use(from, reference, role, detail)
    case .text(let text)?: visitWords?(ReferenceWords(text: text, role: role, range: range()))
    case nil: break
    }
  }

  private func use(_ from: RecordReference, _ to: RecordReference, _ role: ReferenceUse.Role, _ detail: String = "") {
    visit(ReferenceUse(from: from, to: to, role: role, detail: detail))
  }
}
