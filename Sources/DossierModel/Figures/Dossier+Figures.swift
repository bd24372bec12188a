extension Dossier {
  /// The figures of a record or a claim, without copying its header.
  package func figures(of record: RecordReference) -> [Count] {
    switch record {
    case .person(let id): people[id].header.counts
    case .organization(let id): organizations[id].header.counts
    case .place(let id): places[id].header.counts
    case .case(let id): cases[id].header.counts
    case .event(let id): events[id].header.counts
    case .source(let id): sources[id].header.counts
    case .page(let id): pages[id].header.counts
    case .claim(let id): claims[id].counts
    }
  }
}
