extension Dossier {
  /// The record whose page tells what is claimed of an event, which has no page of its own: its first case, or else the first with a
  /// page who took part in it, or else where it was.
  package func host(of event: EventID) -> RecordReference? {
    events.lend(event) { event in
      if let first = event.cases.first { return .case(first) }
      let others = event.participants.lazy.compactMap(\.who.reference)
      return others.first { $0.kind == .person || $0.kind == .organization || $0.kind == .place }
        ?? event.place?.reference
    }
  }
}
