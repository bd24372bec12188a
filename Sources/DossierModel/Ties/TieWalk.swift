import DossierDiagnostics

/// Visits every statement of a dossier that ties two people, organizations or cases.
///
/// Places are left out: countries and cities would tie everybody to everybody.
package struct TieWalk {
  private let dossier: Dossier
  private var ties: [Tie] = []

  /// All ties, those of one record after the other. None leads from a record to itself.
  static func ties(of dossier: Dossier) -> [Tie] {
    var walk = TieWalk(dossier: dossier)
    for id in dossier.people.ids { walk.person(id) }
    for id in dossier.organizations.ids { walk.organization(id) }
    for id in dossier.cases.ids { walk.case(id) }
    for id in dossier.events.ids { walk.event(id) }
    for id in dossier.claims.ids { walk.claim(id) }
    return walk.ties
  }

  /// The ties that one record states.
  package static func ties(in record: RecordReference, of dossier: Dossier) -> [Tie] {
    var walk = TieWalk(dossier: dossier)
    switch record {
    case .person(let id): walk.person(id)
    case .organization(let id): walk.organization(id)
    case .case(let id): walk.case(id)
    case .event(let id): walk.event(id)
    case .claim(let id): walk.claim(id)
    case .place, .source, .page: break
    }
    return walk.ties
  }

  private init(dossier: Dossier) {
    self.dossier = dossier
  }

  private mutating func person(_ id: PersonID) {
    let from = RecordReference.person(id)
    for index in dossier.people[id].positions.indices {
      let position = dossier.people[id].positions[index]
      guard let organization = position.organization else { continue }
      add(from, organization, .position(id, Int32(index)), position.attribution.bestStatus)
    }
    relations(dossier.people[id].header.relations, of: from)
  }

  private mutating func organization(_ id: OrganizationID) {
    let from = RecordReference.organization(id)
    if let whole = dossier.organizations[id].partOf?.value {
      add(from, .organization(whole), .part(id), dossier.organizations[id].header.attribution.bestStatus)
    }
    relations(dossier.organizations[id].header.relations, of: from)
  }

  private mutating func `case`(_ id: CaseID) {
    let to = RecordReference.case(id)
    for (index, party) in dossier.cases[id].parties.enumerated() {
      add(party.who, to, .party(id, Int32(index)), party.attribution.bestStatus)
    }
    for (index, account) in dossier.cases[id].beneficiary.all.enumerated() {
      add(account.value, to, .beneficiary(id, Int32(index)), account.attribution.bestStatus)
    }
    for (index, account) in dossier.cases[id].sentence.all.enumerated() {
      guard let court = account.value.court else { continue }
      add(court, to, .court(id, Int32(index)), account.attribution.bestStatus)
    }
    relations(dossier.cases[id].header.relations, of: to)
  }

  private mutating func event(_ id: EventID) {
    guard !dossier.events[id].cases.isEmpty else { return }
    for participant in dossier.events[id].participants {
      for affair in dossier.events[id].cases {
        let status = dossier.events[id].attributions.bestStatus.worse(of: participant.attribution.bestStatus)
        add(participant.who, .case(affair), .event(id), status)
      }
    }
  }

  private mutating func claim(_ id: ClaimID) {
    let subject = dossier.claims[id].subject
    guard subject.isTied else { return }
    for other in dossier.claims[id].concerns {
      add(other, subject, .claim(id), dossier.claims[id].attributions.bestStatus)
    }
  }

  private mutating func relations(_ relations: [Relation], of from: RecordReference) {
    for (index, relation) in relations.enumerated() {
      add(from, relation.to, .relation(Int32(index)), relation.attribution.bestStatus)
    }
  }

  private mutating func add(_ from: Mention, _ to: RecordReference, _ basis: Tie.Basis, _ status: ClaimStatus) {
    if let from = from.reference { add(from, to, basis, status) }
  }

  private mutating func add(_ from: RecordReference, _ to: Mention, _ basis: Tie.Basis, _ status: ClaimStatus) {
    if let to = to.reference { add(from, to, basis, status) }
  }

  private mutating func add(
    _ from: RecordReference, _ to: RecordReference, _ basis: Tie.Basis, _ status: ClaimStatus
  ) {
    guard from.isTied, to.isTied, from != to else { return }
    ties.append(Tie(from: from, to: to, basis: basis, status: status))
  }
}

extension RecordReference {
  /// Whether the record is of a kind that has a place in the network.
  fileprivate var isTied: Bool {
    switch self {
    case .person, .organization, .case: true
    case .place, .event, .source, .claim, .page: false
    }
  }
}
