import DossierModel

extension ViewComposer {
  /// An event, with an anchor where it is at home and a link to there elsewhere.
  mutating func event(_ id: EventID) -> EventView {
    let event = dossier.events.holding(id)
    return event.lend { view(of: $0, id) }
  }

  private mutating func view(of event: borrowing Event, _ id: EventID) -> EventView {
    let title = RecordLabelText(handle, site.labels.number(of: .event(id)))
    var view = EventView(title: title, kind: phrases.term(event.type))
    if takeAnchor(of: .event(id)) { view.id = event.header.slug } else { view.url = url(of: .event(id)) }
    view.when = site.dates[.event(id)]
    view.dates = fact(event.dates)
    view.places = fact(event.places)
    if let place = event.place, home == nil || place.reference != home, event.places.isEmpty {
      view.place = textLink(place)
    }
    addParticipants(of: event, to: &view)
    for affair in event.cases where .case(affair) != home { view.cases.append(textLink(.case(affair))) }
    view.says = event.says
    view.attributions = attributions(event.attributions)
    let header = event.header
    if !header.counts.isEmpty { view.counts = counts(header.counts, within: event.attributions) }
    guard view.url == nil else { return view }
    let conflicts = header.findings.isEmpty ? [] : graph.conflicts(about: .event(id)).map(\.topic)
    view.findings = header.findings.filter { !conflicts.contains($0.topic) }.map { finding($0) }
    view.links = externalLinks(header)
    view.tags = header.tags
    return view
  }

  /// Adds who had a part in it; of very many, the first, unless the event is at home here.
  private mutating func addParticipants(of event: borrowing Event, to view: inout EventView) {
    let limit = view.url == nil ? Int.max : ParticipantListView.limit
    var participants: [ParticipantView] = []
    participants.reserveCapacity(min(limit, event.participants.count))
    var omitted = 0
    event.participants.lendEach { participant in
      guard event.attributions.contains(theSameAs: participant.attribution) else {
        guard view.attested.count < limit || participant.who.reference == home else {
          omitted += 1
          return
        }
        view.attested.append(
          ParticipantView(
            who: textLink(participant.who), role: phrases.role(of: participant),
            attributions: attributions(of: participant.attribution)))
        return
      }
      if let home, participant.who.reference == home {
        guard let role = phrases.role(of: participant) else { return }
        view.role = view.role.map { "\($0), \(role)" } ?? role
        return
      }
      guard participants.count < limit else {
        omitted += 1
        return
      }
      participants.append(ParticipantView(who: textLink(participant.who), role: phrases.role(of: participant)))
    }
    guard !participants.isEmpty || omitted > 0 else { return }
    view.participants = ParticipantListView(
      items: participants, more: omitted > 0 ? phrases.count(omitted, .andMore) : nil,
      url: omitted > 0 ? view.url : nil)
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
