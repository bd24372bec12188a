import DossierDiagnostics
import DossierModel

extension ViewComposer {
  /// The roles of the page's record in cases; of very many, those of one page.
  mutating func roleSection(page: Int = 1) -> RoleSectionView? {
    guard let home else { return nil }
    let cases = graph.cases(of: home)
    let range = LongList.range(ofPage: page, of: cases.count)
    var items: [CaseRoleView] = []
    for id in cases.dropFirst(range.lowerBound).prefix(range.count) {
      let record = dossier.cases[id]
      for party in record.parties where party.who.reference == home {
        items.append(
          CaseRoleView(
            case: textLink(.case(id)), role: party.role, outcome: party.outcome.map { phrases.outcome($0.value) },
            attributions: attributions(of: party.attribution)))
      }
    }
    for id in cases.dropFirst(range.upperBound) {
      for party in dossier.cases[id].parties where party.who.reference == home { countStatements([party.attribution]) }
    }
    return items.isEmpty
      ? nil
      : RoleSectionView(
        count: phrases.count(cases.count, .case), items: items, pages: pageList(of: .cases, page: page))
  }

  mutating func positionSection(_ positions: [Position]) -> PositionSectionView? {
    var items: [PositionView] = []
    for position in positions {
      items.append(
        PositionView(
          title: position.title, organization: position.organization.map { textLink($0) },
          place: position.place.map { textLink($0) }, when: when(position),
          attributions: attributions(of: position.attribution)))
    }
    return items.isEmpty ? nil : PositionSectionView(count: phrases.number(items.count), items: items)
  }

  mutating func memberSection(of id: OrganizationID) -> MemberSectionView? {
    var items: [MemberView] = []
    for membership in site.members[Int(id.index)] {
      let position = dossier.people[membership.person].positions[membership.position]
      items.append(
        MemberView(
          who: textLink(.person(membership.person)), title: position.title, when: when(position),
          attributions: attributions(of: position.attribution)))
    }
    return items.isEmpty ? nil : MemberSectionView(count: phrases.number(items.count), items: items)
  }

  mutating func partySection(_ parties: [Party]) -> PartySectionView? {
    var items: [PartyView] = []
    for party in parties {
      var describedAs: String?
      if case .person(let person)? = party.who.reference { describedAs = dossier.people[person].description }
      items.append(
        PartyView(
          who: textLink(party.who), describedAs: describedAs, role: party.role,
          outcome: party.outcome.map { phrases.outcome($0.value) }, attributions: attributions(of: party.attribution)))
    }
    return items.isEmpty ? nil : PartySectionView(count: phrases.number(items.count), items: items)
  }

  /// The ties of the page's record, its own and those that others state, each read from its own end.
  mutating func relationSection(_ header: RecordHeader) -> RelationSectionView? {
    guard let home else { return nil }
    var items: [RelationView] = []
    for relation in header.relations {
      items.append(view(of: relation, kind: relation.kind.phrase, other: relation.to))
    }
    for use in graph.uses(of: home) where use.role == .relation {
      for relation in dossier.relations(of: use.from)
      where relation.to == home && relation.kind.phrase == use.detail && use.from != home {
        items.append(view(of: relation, kind: relation.kind.inversePhrase, other: use.from))
      }
    }
    return items.isEmpty ? nil : RelationSectionView(count: phrases.count(items.count, .tie), items: items)
  }

  private mutating func view(of relation: Relation, kind: String, other: RecordReference) -> RelationView {
    RelationView(
      kind: kind, other: textLink(other), says: relation.says, when: when(relation.when),
      attributions: attributions(of: relation.attribution))
  }
}

extension Dossier {
  /// The ties that a record states, without copying its header.
  func relations(of reference: RecordReference) -> [Relation] {
    switch reference {
    case .person(let id): people[id].header.relations
    case .organization(let id): organizations[id].header.relations
    case .place(let id): places[id].header.relations
    case .case(let id): cases[id].header.relations
    case .event(let id): events[id].header.relations
    case .source(let id): sources[id].header.relations
    case .page(let id): pages[id].header.relations
    case .claim: []
    }
  }
}
