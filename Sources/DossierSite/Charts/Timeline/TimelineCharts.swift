import DossierModel

// Which chart a page gets.
extension ViewComposer {
  /// The events of the page's record, one lane for each kind of event; in columns where they are too many.
  func chart(of events: some Collection<EventID>, label: String) -> TimelineChartView? {
    // A case has a timeline of its own; elsewhere a list of four says as much by itself.
    let minimum = home?.kind == .case ? 3 : 5
    guard let chart = TimelineChart(of: events, minimum: minimum, self, link: { url(of: .event($0)) }) else {
      return nil
    }
    let undated = undatedNote(events)
    guard events.count <= TimelineChart.eventLimit else {
      return chart.view(chart.columns(events).draw(label: label, hasFigures: true), [], [undated])
    }
    return chart.lanes(kindLanes(of: events), label: label, undated: undated)
  }

  /// One lane for each kind of event, by when these begin.
  private func kindLanes(of events: some Collection<EventID>) -> [TimelineChart.Lane] {
    // A record has events of few kinds.
    var lanes: [(start: Int32, kind: String, events: [EventID])] = []
    for id in events {
      let (kind, start) = dossier.events.lend(id) { ($0.type, TimelineLayout.start(of: $0)?.number ?? .max) }
      if let place = lanes.firstIndex(where: { $0.kind == kind }) {
        lanes[place].start = min(lanes[place].start, start)
        lanes[place].events.append(id)
      } else {
        lanes.append((start, kind, [id]))
      }
    }
    lanes.sort { ($0.start, $0.kind) < ($1.start, $1.kind) }
    return lanes.map { TimelineChart.Lane(link: LinkView(phrases.term($0.kind)), events: $0.events) }
  }

  /// All events of the dossier, one lane for each case; below columns by year where they are too many.
  func dossierChart(label: String) -> TimelineChartView? {
    let events = graph.chronology
    let isLarge = events.count > TimelineChart.eventLimit
    let link: (EventID) -> SiteURL = isLarge ? { periodURL(of: $0) } : { url(of: .event($0)) }
    guard let chart = TimelineChart(of: events, self, link: link) else { return nil }
    return chart.lanes(
      caseLanes(of: events), below: isLarge ? chart.columns(events) : nil, label: label, undated: undatedNote(events))
  }

  /// The events of one period of the timeline; by month where they are too many for lanes.
  func periodChart(of period: TimelineLayout.Period, label: String) -> TimelineChartView? {
    let events = period.events
    guard let chart = TimelineChart(of: events, in: period.year, self, link: { url(of: .event($0)) }) else {
      return nil
    }
    guard events.count > TimelineChart.eventLimit else {
      return chart.lanes(caseLanes(of: events), label: label, undated: nil)
    }
    return period.month == nil ? chart.view(chart.columns(events).draw(label: label, hasFigures: true), [], []) : nil
  }

  /// All events of the dossier by year, each column a link to its page.
  func yearChart(label: String) -> TimelineChartView? {
    let events = graph.chronology
    guard let chart = TimelineChart(of: events, self, link: { periodURL(of: $0) }) else { return nil }
    let columns = chart.columns(events)
    guard columns.columns.count > 1 else { return nil }
    let undated = events.count - datedCount(events)
    return chart.view(
      columns.draw(label: label, hasFigures: true), [],
      [undated == 0 ? nil : phrases.count(undated, .undated)])
  }

  /// The page of the timeline on which an event stands.
  private func periodURL(of event: EventID) -> SiteURL {
    url(site.timeline.path(of: event))
  }

  private func caseLanes(of events: some Collection<EventID>) -> [TimelineChart.Lane] {
    var byCase: [CaseID: [EventID]] = [:]
    var others: [EventID] = []
    for id in events {
      let cases = dossier.events[id].cases
      for affair in cases { byCase[affair, default: []].append(id) }
      if cases.isEmpty { others.append(id) }
    }
    var lanes = byCase.map { (start: start(of: $0.value), id: $0.key, events: $0.value) }
      .sorted { ($0.start, site.order.cases.place(of: $0.id)) < ($1.start, site.order.cases.place(of: $1.id)) }
      .map { TimelineChart.Lane(link: link(.case($0.id)), events: $0.events) }
    if !others.isEmpty { lanes.append(TimelineChart.Lane(link: LinkView(phrases[.outsideCases]), events: others)) }
    return lanes
  }

  private func datedCount(_ events: some Collection<EventID>) -> Int {
    events.count { dossier.events.lend($0) { TimelineLayout.start(of: $0) } != nil }
  }

  private func undatedNote(_ events: some Collection<EventID>) -> String? {
    let undated = events.count - datedCount(events)
    guard undated > 0 else { return nil }
    return phrases.count(undated, .undatedBelow)
  }

  private func start(of events: [EventID]) -> Int32 {
    events.reduce(.max) { start, id in
      min(start, dossier.events.lend(id) { TimelineLayout.start(of: $0)?.number } ?? .max)
    }
  }
}
