import DossierModel

extension DossierGraph {
  /// The claims about other records that a record's page shows too: those that concern it, those about events that are told there,
  /// and those of what was said to be there.
  func claimsOfOthers(on home: RecordReference, in dossier: Dossier) -> [ClaimID] {
    var claims: [ClaimID] = []
    for id in self.claims(concerning: home) where dossier.claims[id].subject != home && claims.last != id {
      claims.append(id)
    }
    for event in events(of: home) {
      let told = self.claims(about: .event(event))
      // Few events have any, and whose page tells them takes longer to find out.
      guard !told.isEmpty, dossier.host(of: event) == home else { continue }
      for id in told where !dossier.claims[id].concerns.contains(home) { claims.append(id) }
    }
    guard home.kind == .place else { return claims }
    visitUses(of: home) { use in
      guard use.role == .place, case .claim(let id) = use.from, dossier.claims[id].subject != home,
        !dossier.claims[id].concerns.contains(home)
      else { return }
      claims.append(id)
    }
    return claims
  }

  /// How many contradictions a record's page tells of: those about it, and those about others in claims that are shown with it.
  func conflictCount(on home: RecordReference) -> Int {
    conflicts(about: home).count(where: \.isContradiction) + conflicts(concerning: home).count(where: \.isContradiction)
  }
}

extension SiteContext {
  /// The claims about other records that a record's page shows too.
  func claimsOfOthers(on home: RecordReference) -> [ClaimID] {
    graph.claimsOfOthers(on: home, in: dossier)
  }

  /// Visits every statement that stands with its attribution on a record's page, once for each source in which it can be read: the
  /// record's own, and those of others in which it has a part or says something.
  func visitCitations(on home: RecordReference, _ visit: (Statement, SourceID) -> Void) {
    func visitPart(of record: RecordReference, _ isShown: (Statement.Part) -> Bool) {
      graph.visitCitations(of: record) { citation in
        if isShown(citation.part) { visit(Statement(record, citation.part), citation.source) }
      }
    }
    visitPart(of: home) { _ in true }
    for id in graph.claims(about: home) { visitPart(of: .claim(id)) { _ in true } }
    for id in claimsOfOthers(on: home) { visitPart(of: .claim(id)) { _ in true } }
    for id in graph.events(of: home) { visitPart(of: .event(id)) { !$0.isRelation } }
    for id in graph.cases(of: home) { visitPart(of: .case(id)) { shows(Statement(.case(id), $0), on: home) } }
    var last: RecordReference?
    graph.visitUses(of: home) { use in
      guard use.role == .relation, use.from != home, use.from != last else { return }
      last = use.from
      visitPart(of: use.from) { $0.isRelation && shows(Statement(use.from, $0), on: home) }
    }
    if case .organization(let id) = home {
      for membership in members[id] {
        visitPart(of: .person(membership.person)) { $0 == .position(membership.position) }
      }
    }
    for naming in graph.statements(naming: home) where naming.roles.isSpeaker || naming.roles.isRelay {
      let statement = naming.statement
      guard !naming.citations.isEmpty, !shows(statement, on: home) else { continue }
      let citations = graph.citations(of: statement.record)
      for place in naming.citations { visit(statement, citations[citations.startIndex + place].source) }
    }
  }

  /// Whether a statement has its place on a record's page for what it says, not only for who says it.
  func shows(_ statement: Statement, on home: RecordReference) -> Bool {
    guard statement.record != home else { return true }
    switch (statement.part, statement.record) {
    case (_, .claim(let id)):
      return dossier.claims[id].subject == home || dossier.claims[id].concerns.contains(home)
        || dossier.claims[id].place?.reference == home
    case (.relation(let place), let record): return dossier.relations(of: record).lend(place) { $0.to } == home
    case (_, .event(let id)): return dossier.events.lend(id) { $0.involves(home) }
    case (.party(let place), .case(let id)):
      return dossier.cases.lend(id) { $0.parties.lend(place) { $0.who.reference == home } }
    case (.account(.beneficiary, let place), .case(let id)):
      return home.kind != .place && dossier.cases[id].beneficiary.all[place].value.reference == home
    case (.account(.sentence, let place), .case(let id)):
      let sentence = dossier.cases[id].sentence.all[place].value
      return sentence.court?.reference == home
        || dossier.cases[id].convicts(of: sentence).contains { $0.reference == home }
    case (.position(let place), .person(let id)):
      return dossier.people[id].positions[place].organization?.reference == home
    default: return false
    }
  }
}

extension Statement.Part {
  var isRelation: Bool {
    if case .relation = self { true } else { false }
  }
}
