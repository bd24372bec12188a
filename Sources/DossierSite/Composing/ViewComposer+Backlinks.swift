import DossierModel

extension ViewComposer {
  /// What links here: the pages on which the record is named, by kind.
  ///
  /// A claim or an event counts for the record to which it belongs.
  func backlinks() -> BacklinksView? {
    guard let home else { return nil }
    var seen: Set<RecordReference> = [home]
    var byKind: [RecordKind: [RecordReference]] = [:]
    for use in graph.uses(of: home) {
      for owner in owners(of: use.from) where seen.insert(owner).inserted {
        byKind[owner.kind, default: []].append(owner)
      }
    }
    guard seen.count > 1 else { return nil }
    func list(_ kind: RecordKind) -> LinkListView? {
      byKind[kind].flatMap { self.list($0.sorted()) }
    }
    return BacklinksView(
      count: phrases.count(seen.count - 1, .record), people: list(.person), organizations: list(.organization),
      places: list(.place), cases: list(.case), sources: list(.source), notes: list(.page))
  }

  /// The records on whose pages something is shown.
  private func owners(of reference: RecordReference) -> [RecordReference] {
    switch reference {
    case .claim(let id): [dossier.claims[id].subject]
    case .event(let id): dossier.events[id].cases.map(RecordReference.case)
    default: [reference]
    }
  }
}
