import DossierModel

extension TimelinePeriodPage {
  /// The page of the timeline's period number `index`.
  init(_ index: Int, _ site: SiteContext) {
    let periods = site.addresses.timeline.periods
    let period = periods[index]
    var composer = ViewComposer(site, path: period.path)
    let name = composer.name(of: period)
    let total = composer.phrases.count(period.events.count, .events)
    var months: [MonthGroupView] = []
    let byMonth = Dictionary(grouping: period.events) { TimelineLayout.month(of: site.dossier.events[$0]) }
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
      months: months,
      previous: index > 0 ? composer.link(to: periods[index - 1]) : nil,
      next: index + 1 < periods.count ? composer.link(to: periods[index + 1]) : nil)
  }
}

extension ViewComposer {
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
