import DossierModel
import DossierTemplate

// Which chart a page gets: lanes where events are few enough to tell apart, bars where they are many.
extension ViewComposer {
  /// A chart of more events than this would be a smear; bars are drawn instead.
  private static var laneLimit: Int { 150 }

  /// The events of a case, or of anything else, one lane for each kind of event.
  func chart(of events: some Collection<EventID>, label: String) -> HTMLFragment? {
    guard events.count <= Self.laneLimit else { return nil }
    let lanes = Dictionary(grouping: events) { dossier.events[$0].type }
      .sorted { ($0.value[0], $0.key) < ($1.value[0], $1.key) }
      .sorted { start(of: $0.value) < start(of: $1.value) }
      .map { TimelineChart.Lane(label: $0.key.replacingHyphens, url: nil, events: $0.value) }
    return TimelineChart(lanes, self)?.draw(label: label) { url(of: .event($0)) }
  }

  /// Events of many cases, one lane for each case; as bars by year where they are too many.
  func caseChart(of events: some Collection<EventID>, label: String) -> HTMLFragment? {
    guard events.count <= Self.laneLimit else { return yearChart(label: label) }
    var byCase: [CaseID: [EventID]] = [:]
    var others: [EventID] = []
    for id in events {
      if let first = dossier.events[id].cases.first { byCase[first, default: []].append(id) } else { others.append(id) }
    }
    var lanes = byCase.sorted { (start(of: $0.value), $0.key) < (start(of: $1.value), $1.key) }
      .map { TimelineChart.Lane(label: dossier.cases[$0.key].title, url: url(of: .case($0.key)), events: $0.value) }
    if !others.isEmpty { lanes.append(TimelineChart.Lane(label: "outside of any case", url: nil, events: others)) }
    return TimelineChart(lanes, self)?.draw(label: label) { url(of: .event($0)) }
  }

  /// The events of one period; nil where they are too many for lanes.
  func periodChart(of events: [EventID], label: String) -> HTMLFragment? {
    events.count <= Self.laneLimit ? caseChart(of: events, label: label) : nil
  }

  /// All events of the dossier by year, each bar a link to its page.
  func yearChart(label: String) -> HTMLFragment? {
    let layout = site.addresses.timeline
    let dated = graph.chronology.dropLast(layout.undated.count)
    var exact: [Int: Int] = [:]
    var all: [Int: Int] = [:]
    for id in dated {
      guard let year = TimelineLayout.start(of: dossier.events[id])?.year else { continue }
      all[year, default: 0] += 1
      if dossier.events[id].when?.date?.isExactDay ?? false { exact[year, default: 0] += 1 }
    }
    guard let first = all.keys.min(), let last = all.keys.max() else { return nil }
    let paths = Dictionary(layout.periods.map { ($0.year, $0.path) }, uniquingKeysWith: { first, _ in first })
    let bars = (max(first, last - 150)...last).map { year in
      let count = all[year] ?? 0
      return Histogram.Bar(
        label: TimelineLayout.text(of: year),
        title: "\(TimelineLayout.text(of: year)): \(phrases.count(count, .event))",
        url: url(paths[year] ?? SiteSection.timeline.index.text), exact: exact[year] ?? 0,
        uncertain: count - (exact[year] ?? 0))
    }
    return Histogram(bars: bars).draw(label: label)
  }

  private func start(of events: [EventID]) -> Int32 {
    events.compactMap { TimelineLayout.start(of: dossier.events[$0])?.number }.min() ?? .max
  }
}
