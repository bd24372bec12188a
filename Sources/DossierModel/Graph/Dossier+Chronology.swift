import DossierDiagnostics

extension Dossier {
  /// All events from the earliest on; those without a date last.
  func chronology() -> [EventID] {
    events.ids.map(placeInTime).sorted().map(\.id)
  }

  /// Whether an event stands before another one in a chronology.
  package func isEarlier(_ first: EventID, than second: EventID) -> Bool {
    placeInTime(of: first) < placeInTime(of: second)
  }

  /// Whether two states of a dossier may have an event at different places of the chronology.
  func placesDifferently(_ id: EventID, than other: Dossier) -> Bool {
    placeInTime(of: id) != other.placeInTime(of: id)
  }

  /// Where an event stands among others: by its date, then with the record that tells of it, in the order of writing if it is written
  /// inside that; else behind these, and by its id.
  package func placeInTime(of id: EventID) -> PlaceInTime {
    let (date, range) = events.lend(id) { ($0.sortKey, $0.header.range) }
    let host = host(of: id)
    let isInside = host.flatMap { lendHeader(of: $0) { $0.range.file } } == range.file
    return PlaceInTime(
      date: date, host: host?.number ?? .max, line: isInside ? range.line : .max, column: isInside ? range.column : 0,
      id: id)
  }
}

/// What events are sorted by.
package struct PlaceInTime: Comparable, Sendable {
  let date: DateSortKey?
  /// The number of the record with which the event is told.
  let host: UInt64
  let line: UInt32
  let column: UInt16
  let id: EventID

  package static func < (left: PlaceInTime, right: PlaceInTime) -> Bool {
    switch (left.date, right.date) {
    case (let date?, let other?) where date != other: date < other
    case (.some, nil): true
    case (nil, .some): false
    default: (left.host, left.line, left.column, left.id) < (right.host, right.line, right.column, right.id)
    }
  }
}
