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
      var sentences = sentenceRoles(in: id)
      let (parties, beneficiaries) = dossier.cases.lend(id) { ($0.parties, $0.beneficiary.all) }
      for place in parties.indices {
        parties.lend(place) { party in
          guard party.who.reference == home else { return }
          let outcome = party.outcome.map { phrases.outcome($0.value) }
          var item = CaseRoleView(
            case: textLink(.case(id)), role: phrases.role(of: party), outcome: outcome,
            attributions: attributions(of: Statement(.case(id), .party(place))))
          // What is told of the case with a role needn't name it once more.
          if let place = sentences.firstIndex(where: { $0.suits(party) }) {
            let sentence = sentences.remove(at: place)
            item.sentence = sentence.fact
            let isNamed = item.role == sentence.role || outcome == sentence.role
            if sentence.isStatedAlike(party.attribution) {
              item.attributions = []
              if !isNamed { item.role = item.role.map { "\($0), \(sentence.role)" } ?? sentence.role }
            } else if !isNamed {
              item.sentenceRole = sentence.role
            }
          }
          items.append(item)
        }
      }
      beneficiaries.lendEach { account in
        guard account.value.reference == home else { return }
        items.append(
          CaseRoleView(
            case: textLink(.case(id)), role: phrases[.beneficiary], attributions: attributions(of: account.attribution))
        )
      }
      for sentence in sentences {
        items.append(CaseRoleView(case: textLink(.case(id)), role: sentence.role, sentence: sentence.fact))
      }
    }
    return items.isEmpty
      ? nil
      : RoleSectionView(
        count: phrases.number(cases.count), items: items,
        pages: pageList(of: .cases, page: page, count: cases.count))
  }

  mutating func positionSection(_ positions: [Position], of id: PersonID) -> PositionSectionView? {
    var items: [PositionView] = []
    for number in positions.indices {
      positions.lend(number) { position in
        let organization = position.organization.map { textLink($0) }
        let place = position.place.map { textLink($0) }
        items.append(
          PositionView(
            title: position.title.nonEmpty, organization: organization, place: place, when: when(position),
            attributions: attributions(of: Statement(.person(id), .position(number)))))
      }
    }
    return items.isEmpty ? nil : PositionSectionView(count: phrases.number(items.count), items: items)
  }

  mutating func memberSection(of id: OrganizationID) -> MemberSectionView? {
    var items: [MemberView] = []
    for membership in site.members[id] {
      let positions = dossier.people[membership.person].positions
      positions.lend(membership.position) { position in
        items.append(
          MemberView(
            who: textLink(.person(membership.person)), title: position.title, when: when(position),
            attributions: attributions(of: Statement(.person(membership.person), .position(membership.position)))))
      }
    }
    let people = Set(site.members[id].map(\.person)).count
    return items.isEmpty ? nil : MemberSectionView(count: phrases.number(people), items: items)
  }

  mutating func partySection(_ parties: [Party], of id: CaseID) -> PartySectionView? {
    var items: [PartyView] = []
    items.reserveCapacity(parties.count)
    for place in parties.indices {
      parties.lend(place) { party in
        var describedAs: String?
        if case .person(let person)? = party.who.reference { describedAs = dossier.people[person].description?.value }
        let outcome = party.outcome.map { phrases.outcome($0.value) }
        items.append(
          PartyView(
            who: textLink(party.who), describedAs: describedAs, role: phrases.role(of: party), outcome: outcome,
            attributions: attributions(of: Statement(.case(id), .party(place)))))
      }
    }
    return items.isEmpty ? nil : PartySectionView(count: phrases.number(items.count), items: items)
  }

  /// The ties of the page's record, its own and those that others state, each read from its own end.
  mutating func relationSection(_ header: borrowing RecordHeader) -> RelationSectionView? {
    guard let home else { return nil }
    var items: [RelationView] = []
    for place in header.relations.indices {
      header.relations.lend(place) { relation in
        guard !relation.kind.isIdentity else { return }
        items.append(view(of: relation, at: place, kind: phrases.kind(relation.kind), other: relation.to))
      }
    }
    let uses = graph.uses(of: home)
    var last: RecordReference?
    uses.lendEach { use in
      guard use.role == .relation, use.from != home, use.from != last else { return }
      last = use.from
      addTies(statedBy: use.from, with: home, to: &items)
    }
    return items.isEmpty ? nil : RelationSectionView(count: phrases.number(items.count), items: items)
  }

  /// Adds the ties that another record states with the page's, those of a kind together.
  private mutating func addTies(
    statedBy other: RecordReference, with home: RecordReference, to items: inout [RelationView]
  ) {
    let relations = dossier.relations(of: other)
    var kinds: [String] = []
    relations.lendEach { relation in
      guard relation.to == home, !relation.kind.isIdentity, !kinds.contains(relation.kind.phrase) else { return }
      kinds.append(relation.kind.phrase)
    }
    for kind in kinds {
      for place in relations.indices {
        relations.lend(place) { relation in
          guard relation.to == home, relation.kind.phrase == kind, !relation.kind.isIdentity else { return }
          items.append(
            view(of: relation, at: place, kind: phrases.kind(relation.kind, isReversed: true), other: other))
        }
      }
    }
  }

  /// Whom the page's record may be the same as, and whom it is not: its own statements and those of others.
  mutating func identityViews(_ header: borrowing RecordHeader) -> [IdentityView] {
    guard let home else { return [] }
    var views: [IdentityView] = []
    for place in header.relations.indices {
      header.relations.lend(place) { relation in
        if relation.kind.isIdentity { views.append(identity(relation, at: place, other: relation.to)) }
      }
    }
    let uses = graph.uses(of: home)
    var last: RecordReference?
    uses.lendEach { use in
      guard use.role == .relation, use.from != home, use.from != last else { return }
      last = use.from
      let relations = dossier.relations(of: use.from)
      for place in relations.indices {
        relations.lend(place) { relation in
          guard relation.to == home, relation.kind.isIdentity else { return }
          views.append(identity(relation, at: place, other: use.from))
        }
      }
    }
    return views
  }

  /// - Parameter place: of the relation among those that the record states.
  private mutating func identity(
    _ relation: borrowing Relation, at place: Int, other: RecordReference
  ) -> IdentityView {
    let isOfPeople = home?.kind == .person && other.kind == .person
    let words: Phrase =
      relation.kind.name == RelationKind.different
      ? isOfPeople ? .differentPerson : .different : isOfPeople ? .possiblySamePerson : .possiblySame
    return IdentityView(
      words: phrases[words], other: textLink(other), says: relation.says, when: when(relation.when),
      attributions: attributions(of: Statement(relation.from, .relation(place))))
  }

  /// - Parameter place: of the relation among those that the record states.
  private mutating func view(
    of relation: borrowing Relation, at place: Int, kind: String, other: RecordReference
  ) -> RelationView {
    RelationView(
      kind: kind, other: textLink(other), says: relation.says, when: when(relation.when),
      attributions: attributions(of: Statement(relation.from, .relation(place))))
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
