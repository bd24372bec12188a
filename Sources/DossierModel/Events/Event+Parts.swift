extension Event {
  /// The record to which the event belongs first: its first case or else the first record that has a part in it.
  package var owner: RecordReference? {
    if let first = cases.first { return .case(first) }
    for place in participants.indices {
      if let record = participants.lend(place, to: { $0.who.reference }) { return record }
    }
    guard !places.isEmpty else { return place?.reference }
    return places.all.lazy.compactMap(\.value.reference).first
  }

  /// Whether a record is among the ``DossierGraph/parts(of:)`` of the event.
  package func involves(_ record: RecordReference) -> Bool {
    if case .case(let id) = record { return cases.contains(id) }
    for place in participants.indices where participants.lend(place, to: { $0.who.reference == record }) { return true }
    return places.isEmpty ? place?.reference == record : places.all.contains { $0.value.reference == record }
  }
}
