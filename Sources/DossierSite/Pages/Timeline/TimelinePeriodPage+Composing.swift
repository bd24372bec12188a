import DossierModel

extension TimelinePeriodPage {
  /// The page of the timeline's period number `index`.
  init(_ index: Int, _ site: SiteContext) {
    let periods = site.timeline.periods
    let period = periods[index]
    var composer = ViewComposer(site, path: period.path)
    let name = composer.name(of: period)
    let total = composer.phrases.count(period.events.count, .events)
    var months: [MonthGroupView] = []
    let byMonth = Dictionary(grouping: period.events) { site.dossier.events.lend($0) { TimelineLayout.month(of: $0) } }
    for (month, events) in byMonth.sorted(by: { $0.key < $1.key }) {
      months.append(
        MonthGroupView(
          id: month < 10 ? "month_0\(month)" : "month_\(month)", name: composer.name(ofMonth: month, in: period.year),
          items: composer.events(events)))
    }
    self.init(
      frame: composer.frame(
        title: name, description: "\(name): \(total)", at: .section(.timeline)),
      name: name, total: total, chart: composer.periodChart(of: period, label: composer.phrases[.eventsByMonth]),
      months: months, spanning: composer.spanning(index, of: site.timeline),
      previous: index > 0 ? composer.link(to: periods[index - 1]) : nil,
      next: index + 1 < periods.count ? composer.link(to: periods[index + 1]) : nil)
  }
}

extension ViewComposer {
  /// The most events that are named as spanning a year.
  private static let spanLimit = 24

  /// What began in an earlier year and went on into that of a page; on the first page of a year that has several.
  fileprivate func spanning(_ index: Int, of layout: TimelineLayout) -> LinkListView? {
    let year = layout.periods[index].year
    guard index == 0 || layout.periods[index - 1].year != year else { return nil }
    let events = layout.spans.filter { $0.years.contains(year) }.map(\.event)
    var links = events.prefix(Self.spanLimit).map { id in
      let title = site.labels[.event(id)]
      return LinkView(
        site.dates[.event(id)].map { "\(title) (\($0.text))" } ?? title, url: url(of: .event(id)))
    }
    let rest = events.count - links.count
    if rest > 0 { links.append(LinkView(phrases.count(rest, .andMore))) }
    return LinkListView(nonEmpty: links)
  }

  func link(to period: TimelineLayout.Period) -> LinkView {
    LinkView(name(of: period), url: url(period.path))
  }

  /// What a page of the timeline is called: a year as dates have it, "45 BC".
  func name(of period: TimelineLayout.Period) -> String {
    guard period.month == nil, let year = SingleDate(year: period.year) else { return period.name }
    return phrases.date(PartialDate(year))
  }

  /// "July 2003"; for month 0 the words for events whose month isn't known.
  func name(ofMonth month: Int, in year: Int) -> String {
    if month > 0, let date = SingleDate(year: year, month: month) { return phrases.date(PartialDate(date)) }
    return phrases[.monthUnknown, [.year: TimelineLayout.text(of: year)]]
  }
}
