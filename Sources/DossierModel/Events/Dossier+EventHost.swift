extension Dossier {
  /// The record whose page tells what is claimed of an event, which has no page of its own: its first case, or else the first with a
  /// page who took part in it, or else where it was.
  package func host(of event: EventID) -> RecordReference? {
    events.lend(event) { event in
      if let first = event.cases.first { return .case(first) }
      for place in event.participants.indices {
        guard let record = event.participants.lend(place, to: { $0.who.reference }) else { continue }
        if record.kind == .person || record.kind == .organization || record.kind == .place { return record }
      }
      return event.place?.reference
    }
  }
}
