import DossierDiagnostics

extension Dossier {
  /// All events from the earliest on; those without a date last.
  func chronology() -> [EventID] {
    events.ids
      .map { (id: $0, key: sortKey(of: $0)) }
      .sorted { isEarlier($0, than: $1) }
      .map(\.id)
  }

  /// Whether an event stands before another one in a chronology.
  package func isEarlier(_ first: EventID, than second: EventID) -> Bool {
    isEarlier((first, sortKey(of: first)), than: (second, sortKey(of: second)))
  }

  /// Whether two states of a dossier may have an event at different places of the chronology.
  func placesDifferently(_ id: EventID, than other: Dossier) -> Bool {
    sortKey(of: id) != other.sortKey(of: id) || placeInStory(of: id) != other.placeInStory(of: id)
  }

  private func sortKey(of id: EventID) -> DateSortKey? {
    events.lend(id) { $0.sortKey }
  }

  private func isEarlier(_ left: (id: EventID, key: DateSortKey?), than right: (id: EventID, key: DateSortKey?)) -> Bool
  {
    switch (left.key, right.key) {
    case (let leftKey?, let rightKey?) where leftKey != rightKey: return leftKey < rightKey
    case (.some, nil): return true
    case (nil, .some): return false
    default:
      let (place, otherPlace) = (placeInStory(of: left.id), placeInStory(of: right.id))
      return place == otherPlace ? left.id < right.id : place < otherPlace
    }
  }

  /// Where an event stands among others of its day: with the record that tells of it, in the order of writing if it is written inside
  /// that; else behind these, and by its id.
  private func placeInStory(of id: EventID) -> PlaceInStory {
    guard let host = host(of: id) else { return PlaceInStory(host: .max, line: 0, column: 0) }
    let range = events.lend(id) { $0.header.range }
    let isInside = header(of: host)?.range.file == range.file
    return PlaceInStory(
      host: host.number, line: isInside ? range.line : .max, column: isInside ? range.column : 0)
  }
}

private struct PlaceInStory: Comparable {
  /// The number of the record with which the event is told.
  let host: UInt64
  let line: UInt32
  let column: UInt16

  static func < (left: PlaceInStory, right: PlaceInStory) -> Bool {
    (left.host, left.line, left.column) < (right.host, right.line, right.column)
  }
}
