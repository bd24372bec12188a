import DossierModel

extension ViewComposer {
  /// An event, with an anchor where it is at home and a link to there elsewhere.
  mutating func event(_ id: EventID) -> EventView {
    let event = dossier.events.holding(id)
    return event.lend { view(of: $0, id) }
  }

  // In one expression: what is made first and changed then is copied when it is done.
  private mutating func view(of event: borrowing Event, _ id: EventID) -> EventView {
    let isAtHome = takeAnchor(of: .event(id))
    let url = isAtHome ? nil : url(of: .event(id))
    let (dates, places) = (fact(event.dates), fact(event.places))
    var place: LinkView?
    if let mention = event.place, home == nil || mention.reference != home, event.places.isEmpty {
      place = textLink(mention)
    }
    let participants = participants(of: event, id, url)
    var cases: [LinkView] = []
    for affair in event.cases where .case(affair) != home { cases.append(textLink(.case(affair))) }
    return EventView(
      handle: handle, event: id, url: url, hasAnchor: isAtHome, dates: dates, place: place, places: places,
      role: participants.role, participants: participants.list, attested: participants.attested, cases: cases,
      attributions: attributions(of: Statement(.event(id), .whole)),
      counts: event.header.counts.isEmpty ? [] : counts(event.header.counts, within: event.attributions),
      findings: isAtHome ? findings(of: event, id) : [], links: isAtHome ? externalLinks(event.header) : nil,
      tags: isAtHome ? event.header.tags : [])
  }

  /// What the editors conclude, but for what stands with a contradiction.
  private func findings(of event: borrowing Event, _ id: EventID) -> [FindingView] {
    guard !event.header.findings.isEmpty else { return [] }
    let conflicts = graph.conflicts(about: .event(id)).map(\.topic)
    return event.header.findings.filter { !conflicts.contains($0.topic) }.map { finding($0) }
  }

  /// Who had a part in an event; of very many, the first, unless the event is at home here.
  ///
  /// - Parameter url: where it is at home, if elsewhere.
  private mutating func participants(
    of event: borrowing Event, _ id: EventID, _ url: SiteURL?
  ) -> (role: String?, list: ParticipantListView?, attested: [ParticipantView]) {
    let limit = url == nil ? Int.max : ParticipantListView.limit
    var ownRole: String?
    var attested: [ParticipantView] = []
    var participants: [ParticipantView] = []
    participants.reserveCapacity(min(limit, event.participants.count))
    var omitted = 0
    for place in event.participants.indices {
      event.participants.lend(place) { participant in
        guard event.attributions.contains(theSameAs: participant.attribution) else {
          guard attested.count < limit || participant.who.reference == home else {
            omitted += 1
            return
          }
          attested.append(
            ParticipantView(
              who: textLink(participant.who), role: phrases.role(of: participant),
              attributions: attributions(of: Statement(.event(id), .party(place)))))
          return
        }
        if let home, participant.who.reference == home {
          guard let role = phrases.role(of: participant) else { return }
          ownRole = ownRole.map { "\($0), \(role)" } ?? role
          return
        }
        guard participants.count < limit else {
          omitted += 1
          return
        }
        participants.append(ParticipantView(who: textLink(participant.who), role: phrases.role(of: participant)))
      }
    }
    guard !participants.isEmpty || omitted > 0 else { return (ownRole, nil, attested) }
    let list = ParticipantListView(
      items: participants, more: omitted > 0 ? phrases.count(omitted, .andMore) : nil, url: omitted > 0 ? url : nil)
    return (ownRole, list, attested)
  }

  mutating func events(_ ids: some Collection<EventID>) -> [EventView] {
    var views: [EventView] = []
    views.reserveCapacity(ids.count)
    for id in ids { views.append(event(id)) }
    return views
  }

  /// The events in which the page's record has a part; of very many, those of one page.
  mutating func eventSection(page: Int = 1) -> EventSectionView? {
    guard let home else { return nil }
    let ids = graph.events(of: home)
    guard !ids.isEmpty else { return nil }
    let hasChart = page == 1 && (home.kind == .case || home.kind == .person)
    let chart = hasChart ? chart(of: ids, label: phrases[.eventsByKind]) : nil
    let range = LongList.range(ofPage: page, of: ids.count)
    let shown = events(ids.dropFirst(range.lowerBound).prefix(range.count))
    return EventSectionView(
      count: phrases.number(ids.count), chart: chart, items: shown,
      pages: pageList(of: .events, page: page, count: ids.count))
  }
}
