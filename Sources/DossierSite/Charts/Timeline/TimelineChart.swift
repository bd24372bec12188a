import DossierModel
import DossierTemplate

/// Makes the chart of some events: lanes where events are few enough to tell apart, columns where they are many.
///
/// Nothing has a view box: places across are shares of the width, so that text keeps its size on a phone and a wide screen alike.
/// The list of events on the same page is the chart's equivalent in text.
struct TimelineChart {
  /// A row of events under one label.
  struct Lane {
    let link: LinkView
    let events: [EventID]
  }

  /// More events than this are counted in columns.
  static let eventLimit = 150
  /// More events than this in one lane are, too, and fewer where too many collide.
  private static let laneEventLimit = 60
  /// How many lanes there are at most, beside the one that sums up the rest: in a chart of few events, and below columns.
  private static let laneLimit = 24
  private static let briefLaneLimit = 12
  /// A date that leaves more than this many days open doesn't stretch the axis.
  private static let vagueDays = 1100

  private let composer: ViewComposer
  private let scale: TimeScale
  private let link: (EventID) -> SiteURL

  /// Nil if so few events have dates that nothing is gained by a drawing.
  ///
  /// - Parameters:
  ///   - minimum: the fewest dates that are drawn.
  ///   - year: what the axis covers; nil for all that the events do.
  ///   - link: where a mark leads.
  init?(
    of events: some Collection<EventID>, in year: Int? = nil, minimum: Int = 3, _ composer: ViewComposer,
    link: @escaping (EventID) -> SiteURL
  ) {
    let dossier = composer.dossier
    let bounds = events.compactMap { dossier.events.lend($0) { $0.when?.date?.bounds } }
    let clear = bounds.filter { bound in
      guard let earliest = bound.earliest, let latest = bound.latest else { return false }
      return latest.number - earliest.number <= Self.vagueDays
    }
    var (first, last): (CalendarDay?, CalendarDay?) = (nil, nil)
    for bound in clear.count >= 3 ? clear : bounds {
      for case let day? in [bound.earliest, bound.latest] {
        first = min(first ?? day, day)
        last = max(last ?? day, day)
      }
    }
    if let year {
      first = CalendarDay(year: year, month: 1, day: 1)
      last = CalendarDay(year: year, month: 12, day: 31)
    }
    guard bounds.count >= minimum, let first, let last, let scale = TimeScale(from: first, to: last) else { return nil }
    self.composer = composer
    self.scale = scale
    self.link = link
  }

  /// The events one by one, in lanes by when these begin; what there are too many of is summed up.
  func lanes(_ lanes: [Lane], below columns: ColumnChart? = nil, label: String, undated: String?) -> TimelineChartView {
    // Counted first: the lanes of a large dossier hold all of its events, and few lanes are shown one by one.
    let dated = lanes.map { lane in (lane: lane, count: lane.events.count { charted($0) != nil }) }
      .filter { $0.count > 0 }
    let limit = columns == nil ? Self.laneLimit : Self.briefLaneLimit
    var (shown, rest) = (dated, dated.prefix(0))
    if dated.count > limit + 1 {
      let byCount = dated.indices.sorted { (dated[$1].count, $0) < (dated[$0].count, $1) }
      shown = byCount.prefix(limit).sorted().map { dated[$0] }
      rest = byCount.dropFirst(limit).sorted().map { dated[$0] }[...]
    }
    var views = shown.map { view(of: $0.lane.link, $0.lane.events, count: $0.count) }
    var notes = [undated]
    if !rest.isEmpty {
      let count = composer.phrases.number(rest.count)
      views.append(
        summary(
          of: LinkView(composer.phrases.count(rest.count, .others)), rest.lazy.flatMap(\.lane.events),
          count: rest.reduce(0) { $0 + $1.count }))
      notes.append(
        composer.phrases[.rowsSummedUp, [.n: composer.phrases.number(limit), .rest: count]]
      )
    }
    return view(columns?.draw(label: label, hasFigures: true), views, notes)
  }

  /// The events counted by year, or by month where they lie within two years.
  func columns(_ events: some Collection<EventID>) -> ColumnChart {
    ColumnChart(columns: counted(events), height: 120)
  }

  func view(_ columns: HTMLFragment?, _ lanes: [LaneView], _ notes: [String?]) -> TimelineChartView {
    let axis = TimeAxis(scale, composer.phrases)
    let note = notes.compactMap { $0 }.joined(separator: " ")
    return TimelineChartView(
      columns: columns, lanes: lanes.isEmpty ? nil : LaneListView(items: lanes), lines: axis.lines, axis: axis.labels,
      note: note.nonEmpty)
  }

  private func charted(_ id: EventID) -> ChartedEvent? {
    ChartedEvent(id, composer.site, scale)
  }

  /// A lane with a mark for each event, where these can be told apart.
  private func view(of name: LinkView, _ events: [EventID], count: Int) -> LaneView {
    guard count <= Self.laneEventLimit else { return summary(of: name, events, count: count) }
    let strip = EventStrip(events.compactMap(charted))
    guard strip.isReadable else { return summary(of: name, events, count: count) }
    return lane(
      name, strip.draw(composer.phrases, link: link, title: writeTitle), count: count, isSummedUp: false)
  }

  /// A lane that counts events.
  private func summary(of name: LinkView, _ events: some Sequence<EventID>, count: Int) -> LaneView {
    let label = "\(name.name): \(composer.phrases.count(count, .events))"
    let columns = ColumnChart(columns: counted(events), height: 24)
    return lane(name, columns.draw(label: label, hasFigures: false), count: count, isSummedUp: true)
  }

  private func lane(_ name: LinkView, _ drawing: HTMLFragment?, count: Int, isSummedUp: Bool) -> LaneView {
    LaneView(
      link: name, count: count > 1 ? composer.phrases.count(count, .events) : nil,
      strip: drawing ?? HTMLFragment(trusted: []), isSummedUp: isSummedUp)
  }

  /// Events by the period in which they are counted, from the first to the last period with any.
  private func counted(_ events: some Sequence<EventID>) -> [ColumnChart.Column] {
    let periods = scale.periods()
    var tallies = [PeriodTally?](repeating: nil, count: periods.count)
    for case let event? in events.lazy.map(charted) {
      let period = max(periods.partitioningIndex { $0.start > event.counted } - 1, 0)
      tallies[period] = tallies[period].map { $0.adding(event) } ?? PeriodTally(event)
    }
    return zip(periods, tallies).compactMap { period, tally in
      guard let tally else { return nil }
      let name = period.name(composer.phrases)
      return ColumnChart.Column(
        start: period.start, end: period.end, title: "\(name): \(composer.phrases.count(tally.count, .events))",
        url: link(tally.first.id), exact: tally.exact, uncertain: tally.count - tally.exact)
    }
  }

  /// Writes when an event was and what it is called: "21 April 2006: Arrested: Jana Example".
  private func writeTitle(of id: EventID, on canvas: inout SVGCanvas) {
    // The date itself, also where pages tell the event's distance from another one.
    let site = composer.site
    let isRelative = site.dossier.events.lend(id) { $0.relative != nil }
    func write(_ when: borrowing WhenView) {
      canvas.words(when.text)
      canvas.words(": ")
    }
    if isRelative {
      if let when = site.dossier.events.lend(id, to: { composer.when($0.when) }) { write(when) }
    } else {
      site.dates.lend(.event(id), to: write)
    }
    site.labels.lend(.event(id)) { canvas.words(utf8: $0) }
  }
}

/// The events that are counted in one period.
private struct PeriodTally {
  /// The earliest; of several the first in the dossier's order.
  private(set) var first: ChartedEvent
  private(set) var count = 1
  /// How many are known to the day.
  private(set) var exact: Int

  init(_ event: ChartedEvent) {
    first = event
    exact = event.look == .mark ? 1 : 0
  }

  func adding(_ event: ChartedEvent) -> PeriodTally {
    var tally = self
    if (event.counted, event.id) < (first.counted, first.id) { tally.first = event }
    tally.count += 1
    if event.look == .mark { tally.exact += 1 }
    return tally
  }
}
