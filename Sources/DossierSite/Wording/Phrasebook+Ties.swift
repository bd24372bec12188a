import DossierModel

extension Phrasebook {
  /// What a tie is, read from one of its ends: "accused", "part of", "child of".
  func tie(_ tie: Tie, in dossier: Dossier, seenFrom end: RecordReference) -> String {
    switch tie.basis {
    case .party(let id, let index): dossier.cases[id].parties.lend(Int(index)) { role(of: $0) } ?? self[.casePart]
    case .position(let id, let index): dossier.people[id].positions.lend(Int(index)) { $0.title }
    case .relation(let index): dossier.relations(of: tie.from).lend(Int(index)) { relation($0, from: end) }
    case .part: self[end == tie.from ? .partOf : .hasAsPart]
    case .beneficiary: self[.beneficiary]
    case .court: self[.court]
    case .event(let id): self[.inAnEvent, [.kind: term(dossier.events[id].type)]]
    case .claim: self[.namedInClaim]
    }
  }

  /// The part that somebody had, as the dossier words it; nil if the source gives none.
  func role(of party: borrowing Party) -> String? {
    party.role.isEmpty ? nil : word(party.role)
  }

  private func relation(_ relation: borrowing Relation, from end: RecordReference) -> String {
    kind(relation.kind, isReversed: relation.from != end)
  }
}

extension Dossier {
  /// Who states a tie.
  func attributions(of tie: Tie) -> [Attribution] {
    switch tie.basis {
    case .party(let id, let index): [cases[id].parties[Int(index)].attribution]
    case .position(let id, let index): [people[id].positions[Int(index)].attribution]
    case .relation(let index): [relations(of: tie.from)[Int(index)].attribution]
    case .part(let id): [organizations[id].header.attribution]
    case .beneficiary(let id, let index): [cases[id].beneficiary.all[Int(index)].attribution]
    case .court(let id, let index): [cases[id].sentence.all[Int(index)].attribution]
    case .event(let id): events[id].attributions
    case .claim(let id): claims[id].attributions
    }
  }
}
