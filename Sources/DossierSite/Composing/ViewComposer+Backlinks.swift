import DossierModel

extension ViewComposer {
  /// What links here: the pages on which the record is named, by kind.
  ///
  /// A claim or an event counts for the record to which it belongs. A record that is linked in what stands above is counted and not
  /// listed once more; so this comes after all else that makes links in text.
  func backlinks() -> BacklinksView? {
    guard let home else { return nil }
    // Numbers of records rise with their kinds, and within a kind in the order of a list.
    var owners: [UInt64] = []
    let uses = graph.uses(of: home)
    owners.reserveCapacity(uses.count)
    uses.lendEach { addOwners(of: $0.from, to: &owners) }
    owners.sort()
    var byKind = [[RecordReference]](repeating: [], count: RecordKind.allCases.count)
    var (count, above) = (0, 0)
    for (place, number) in owners.enumerated() where number != home.number {
      guard place == 0 || owners[place - 1] != number else { continue }
      let owner = RecordReference(number: number)
      count += 1
      if isLinked(owner) { above += 1 } else { byKind[Int(owner.kind.rawValue)].append(owner) }
    }
    guard count > 0 else { return nil }
    func list(_ kind: RecordKind) -> LinkListView? { self.list(byKind[Int(kind.rawValue)]) }
    return BacklinksView(
      count: phrases.number(count), above: above > 0 ? phrases.number(above) : nil, hasMore: count > above,
      people: list(.person), organizations: list(.organization),
      places: list(.place), cases: list(.case), sources: list(.source), notes: list(.page))
  }

  /// Adds the records on whose pages something is shown.
  private func addOwners(of reference: RecordReference, to owners: inout [UInt64]) {
    switch reference {
    case .claim(let id): owners.append(dossier.claims[id].subject.number)
    case .event(let id): for affair in dossier.events[id].cases { owners.append(RecordReference.case(affair).number) }
    default: owners.append(reference.number)
    }
  }
}
