import DossierDiagnostics
import DossierModel

extension ViewComposer {
  /// How many places and events a page lists of those within its place; the others stand on the pages of the places between.
  private static let placeLimit = 200
  private static let happeningLimit = 40

  /// The places within the page's, and what happened there; nil if there are none.
  mutating func placesWithin() -> PlacesWithinView? {
    guard let home else { return nil }
    let places = placesWithin(home)
    guard !places.isEmpty else { return nil }
    let events = happenings(in: places)
    for place in places { linked.add(place) }
    let omitted = events.count - Self.happeningLimit
    return PlacesWithinView(
      count: phrases.number(places.count),
      places: places.map { place in
        let around = dossier.place(around: place)
        return PlaceWithinView(
          link: link(place), around: around == home ? nil : around.map { link($0) }, tally: tally(ofHappeningsIn: place)
        )
      },
      happenings: events.prefix(Self.happeningLimit).map { event, place in
        let status = dossier.events[event].attributions.bestStatus
        return HappeningView(
          link: link(.event(event)), when: site.dates[.event(event)], place: link(place),
          status: phrases.status(status), statusKey: status.rawValue)
      },
      more: omitted > 0 ? phrases.count(omitted, .andMore) : nil)
  }

  /// Each place before those that are part of it.
  private func placesWithin(_ home: RecordReference) -> [RecordReference] {
    var within: [RecordReference] = []
    var seen: Set<RecordReference> = [home]
    var next = parts(of: home)
    while let place = next.popLast(), within.count < Self.placeLimit {
      guard seen.insert(place).inserted else { continue }
      within.append(place)
      next += parts(of: place)
    }
    return within
  }

  /// The places that are part of another, the last first.
  private func parts(of place: RecordReference) -> [RecordReference] {
    graph.uses(of: place).filter { $0.role == .partOf && $0.from.kind == .place }.map(\.from).reversed()
  }

  /// The events in some places but those that the page tells anyway, by their dates, each with the first of the places.
  private func happenings(in places: [RecordReference]) -> [(event: EventID, place: RecordReference)] {
    var told = Set(home.map { graph.events(of: $0) } ?? [])
    var found: [(event: EventID, place: RecordReference, start: Int32)] = []
    for place in places {
      for id in graph.events(of: place) where told.insert(id).inserted {
        let start = dossier.events.lend(id) { TimelineLayout.start(of: $0)?.number } ?? .max
        found.append((id, place, start))
      }
    }
    return found.sorted { ($0.start, $0.event) < ($1.start, $1.event) }.map { ($0.event, $0.place) }
  }

  /// "2 events, 1 case"; nil if neither is there.
  private func tally(ofHappeningsIn place: RecordReference) -> String? {
    let events = graph.events(of: place).count
    let cases = graph.uses(of: place).lazy.filter { $0.role == .place && $0.from.kind == .case }.map(\.from).distinct()
      .count
    let parts = [
      events > 0 ? phrases.count(events, .events) : nil, cases > 0 ? phrases.count(cases, .cases) : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Dossier {
  /// The place that another one is part of.
  fileprivate func place(around reference: RecordReference) -> RecordReference? {
    guard case .place(let id) = reference else { return nil }
    return places[id].partOf.map { .place($0.value) }
  }
}
