import DossierDiagnostics

/// Visits every reference from one record of a dossier to another: the only place that knows where records can name others.
///
/// Backlinks, the uses of a source and the search for records that nothing mentions are all made of it.
package struct ReferenceWalk {
  /// Takes a record that is named, and by whom.
  package typealias Visit = (RecordReference, ReferenceUse) -> Void

  private let dossier: Dossier
  private let visit: Visit
  private let visitWords: ((ReferenceWords) -> Void)?

  /// Calls `visit` for every reference, in the order of kinds and ids, and within a record in the order of its fields.
  package static func visitAll(of dossier: Dossier, _ visit: @escaping Visit) {
    ReferenceWalk(dossier: dossier, visit: visit, visitWords: nil).all()
  }

  /// The same for words that stand where a reference could.
  package static func visitWords(of dossier: Dossier, _ visit: @escaping (ReferenceWords) -> Void) {
    ReferenceWalk(dossier: dossier, visit: { _, _ in }, visitWords: visit).all()
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

  /// The records that one record names, each with the places where it does.
  package static func uses(
    in record: RecordReference, of dossier: Dossier
  ) -> [RecordReference: [ReferenceUse]] {
    var uses: [RecordReference: [ReferenceUse]] = [:]
    let walk = ReferenceWalk(dossier: dossier, visit: { uses[$0, default: []].append($1) }, visitWords: nil)
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
    dossier.people.lend(id) { person in
      let from = RecordReference.person(id)
      header(person.header, from: from)
      names(person.names, from: from)
      accounts(person.born, from: from)
      accounts(person.died, from: from)
      places(person.birthplace, from: from)
      places(person.deathplace, from: from)
      places(person.nationality, from: from)
      person.positions.lendEach { position in
        let range = position.attribution.range
        mention(position.organization, from: from, at: range, .position)
        mention(position.place, from: from, at: range, .place)
        attribution(position.attribution, from: from)
      }
    }
  }

  private func organization(_ id: OrganizationID) {
    dossier.organizations.lend(id) { organization in
      let from = RecordReference.organization(id)
      let range = organization.header.range
      header(organization.header, from: from)
      names(organization.names, from: from)
      mention(organization.country, from: from, at: range, .place)
      mention(organization.place, from: from, at: range, .place)
      if let whole = organization.partOf?.value { use(from, .organization(whole), .partOf) }
      accounts(organization.founded, from: from)
      accounts(organization.dissolved, from: from)
    }
  }

  private func place(_ id: PlaceID) {
    dossier.places.lend(id) { place in
      header(place.header, from: .place(id))
      names(place.names, from: .place(id))
      if let whole = place.partOf?.value { use(.place(id), .place(whole), .partOf) }
    }
  }

  private func `case`(_ id: CaseID) {
    dossier.cases.lend(id) { record in
      let from = RecordReference.case(id)
      let range = record.header.range
      header(record.header, from: from)
      mention(record.jurisdiction, from: from, at: range, .place)
      mention(record.place, from: from, at: range, .place)
      record.parties.lendEach { party($0, from: from, .party) }
      accounts(record.stage, from: from)
      accounts(record.opened, from: from)
      accounts(record.closed, from: from)
      accounts(record.officialCharge, from: from)
      accounts(record.allegedReason, from: from)
      accounts(record.sentence, from: from)
      record.sentence.all.lendEach { account in
        let range = account.attribution.range
        mention(account.value.court, from: from, at: range, .party)
        account.value.convicts.lendEach { mention($0, from: from, at: range, .party) }
      }
      record.beneficiary.all.lendEach { account in
        mention(account.value, from: from, at: account.attribution.range, .beneficiary)
        attribution(account.attribution, from: from)
      }
    }
  }

  private func event(_ id: EventID) {
    dossier.events.lend(id) { event in
      let from = RecordReference.event(id)
      header(event.header, from: from)
      let range = event.header.range
      if event.places.isEmpty { mention(event.place, from: from, at: range, .place) }
      places(event.places, from: from)
      accounts(event.dates, from: from)
      for `case` in event.cases { use(from, .case(`case`), .eventCase) }
      event.participants.lendEach { party($0, from: from, .participant) }
      if let anchor = event.relative?.anchor { use(from, .event(anchor), .anchor) }
      attributions(event.attributions, from: from)
    }
  }

  private func source(_ id: SourceID) {
    dossier.sources.lend(id) { source in
      let from = RecordReference.source(id)
      let range = source.header.range
      header(source.header, from: from)
      source.authors.lendEach { mention($0, from: from, at: range, .authorship) }
      mention(source.publisher, from: from, at: range, .publication)
      if let original = source.republishes?.value { use(from, .source(original), .republication) }
      for quoting in source.knownThrough { use(from, .source(quoting.value), .quotation) }
    }
  }

  private func claim(_ id: ClaimID) {
    dossier.claims.lend(id) { claim in
      let from = RecordReference.claim(id)
      let range = claim.range
      use(from, claim.subject, .claimSubject)
      for other in claim.concerns { use(from, other, .concern) }
      mention(claim.place, from: from, at: range, .place)
      for other in claim.disputes { use(from, .claim(other), .dispute) }
      for other in claim.supports { use(from, .claim(other), .support) }
      claim.counts.lendEach { count($0, from: from) }
      attributions(claim.attributions, from: from)
    }
  }

  private func header(_ header: borrowing RecordHeader, from: RecordReference) {
    // An event's is among its own attributions.
    if from.kind != .event { attribution(header.attribution, from: from) }
    header.identifiers.lendEach { identifier in
      let range = identifier.attribution.range
      mention(identifier.country, from: from, at: range, .place)
      attribution(identifier.attribution, from: from)
    }
    header.relations.lendEach { relation in
      use(from, relation.to, .relation)
      attribution(relation.attribution, from: from)
    }
    header.counts.lendEach { count($0, from: from) }
    guard let note = header.note else { return }
    for target in note.targets {
      if let target { use(from, target, .note) }
    }
    note.citations.lendEach { citation in
      if let source = citation.source { use(from, .source(source), .citation) }
    }
  }

  private func names(_ names: borrowing NameList, from: RecordReference) {
    attribution(names.main.attribution, from: from)
    names.others.lendEach { attribution($0.attribution, from: from) }
  }

  private func accounts<Value>(_ accounts: borrowing Accounts<Value>, from: RecordReference) {
    accounts.all.lendEach { attribution($0.attribution, from: from) }
  }

  /// Where something is said to have been, all places first.
  private func places(_ places: borrowing Accounts<Mention>, from: RecordReference) {
    places.all.lendEach { mention($0.value, from: from, at: $0.attribution.range, .place) }
    accounts(places, from: from)
  }

  private func count(_ count: borrowing Count, from: RecordReference) {
    attribution(count.attribution, from: from)
    count.parts.lendEach { self.count($0, from: from) }
    count.equivalents.lendEach { self.count($0, from: from) }
  }

  private func party(_ party: borrowing Party, from: RecordReference, _ role: ReferenceUse.Role) {
    let range = party.range
    mention(party.who, from: from, at: range, role)
    attribution(party.attribution, from: from)
  }

  private func attributions(_ attributions: [Attribution], from: RecordReference) {
    attributions.lendEach { attribution($0, from: from) }
  }

  private func attribution(_ attribution: borrowing Attribution, from: RecordReference) {
    let range = attribution.range
    if let citation = attribution.source { use(from, .source(citation.source), .attribution) }
    attribution.speakers.lendEach { mention($0, from: from, at: range, .speaker) }
    attribution.relays.lendEach { mention($0, from: from, at: range, .relay) }
    attributions(attribution.others, from: from)
  }

  private func mention(
    _ mention: Mention?, from: RecordReference, at range: SourceRange, _ role: ReferenceUse.Role
  ) {
    if let mention { self.mention(mention, from: from, at: range, role) }
  }

  private func mention(
    _ mention: borrowing Mention, from: RecordReference, at range: SourceRange, _ role: ReferenceUse.Role
  ) {
    if let reference = mention.reference {
      use(from, reference, role)
    } else if let visitWords, case .text(let text) = copy mention {
      visitWords(ReferenceWords(text: text, role: role, range: range))
    }
  }

  private func use(_ from: RecordReference, _ to: RecordReference, _ role: ReferenceUse.Role) {
    visit(to, ReferenceUse(from: from, role: role))
  }
}
