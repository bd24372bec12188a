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
    let dated = lanes.map { lane in
      (lane: lane, events: lane.events.compactMap { ChartedEvent($0, composer.site, scale) })
    }
    .filter { !$0.events.isEmpty }
    let limit = columns == nil ? Self.laneLimit : Self.briefLaneLimit
    var (shown, rest) = (dated, dated.prefix(0))
    if dated.count > limit + 1 {
      let byCount = dated.indices.sorted { (dated[$1].events.count, $0) < (dated[$0].events.count, $1) }
      shown = byCount.prefix(limit).sorted().map { dated[$0] }
      rest = byCount.dropFirst(limit).sorted().map { dated[$0] }[...]
    }
    var views = shown.map { view(of: $0.lane.link, $0.events, mayBeStrip: $0.events.count <= Self.laneEventLimit) }
    var notes = [undated]
    if !rest.isEmpty {
      let count = composer.phrases.number(rest.count)
      views.append(
        view(of: LinkView(composer.phrases.count(rest.count, .others)), rest.flatMap(\.events), mayBeStrip: false))
      notes.append(
        composer.phrases[.rowsSummedUp, [.n: composer.phrases.number(limit), .rest: count]]
      )
    }
    return view(columns?.draw(label: label, hasFigures: true), views, notes)
  }

  /// The events counted by year, or by month where they lie within two years.
  func columns(_ events: some Collection<EventID>) -> ColumnChart {
    ColumnChart(columns: counted(events.compactMap { ChartedEvent($0, composer.site, scale) }), height: 120)
  }

  func view(_ columns: HTMLFragment?, _ lanes: [LaneView], _ notes: [String?]) -> TimelineChartView {
    let axis = TimeAxis(scale, composer.phrases)
    let note = notes.compactMap { $0 }.joined(separator: " ")
    return TimelineChartView(
      columns: columns, lanes: lanes.isEmpty ? nil : LaneListView(items: lanes), lines: axis.lines, axis: axis.labels,
      note: note.nonEmpty)
  }

  private func view(of name: LinkView, _ events: [ChartedEvent], mayBeStrip: Bool) -> LaneView {
    let count = composer.phrases.count(events.count, .events)
    let strip = mayBeStrip ? EventStrip(events) : nil
    let isStrip = strip?.isReadable ?? false
    let drawing =
      isStrip
      ? strip?.draw(composer.phrases, link: link, title: writeTitle)
      : ColumnChart(columns: counted(events), height: 24).draw(label: "\(name.name): \(count)", hasFigures: false)
    return LaneView(
      link: name, count: events.count > 1 ? count : nil, strip: drawing ?? HTMLFragment(trusted: []),
      isSummedUp: !isStrip)
  }

  /// Events by the period in which they are counted, from the first to the last period with any.
  private func counted(_ events: [ChartedEvent]) -> [ColumnChart.Column] {
    let periods = scale.periods()
    var byPeriod = [[ChartedEvent]](repeating: [], count: periods.count)
    var period = 0
    for event in events.sorted(by: { ($0.counted, $0.id) < ($1.counted, $1.id) }) {
      while period + 1 < periods.count, periods[period + 1].start <= event.counted { period += 1 }
      byPeriod[period].append(event)
    }
    return zip(periods, byPeriod).compactMap { period, events in
      guard let first = events.first else { return nil }
      let exact = events.count { $0.look == .mark }
      let name = period.name(composer.phrases)
      return ColumnChart.Column(
        start: period.start, end: period.end, title: "\(name): \(composer.phrases.count(events.count, .events))",
        url: link(first.id), exact: exact, uncertain: events.count - exact)
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
