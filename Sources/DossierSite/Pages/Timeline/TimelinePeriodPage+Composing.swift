import DossierModel

extension TimelinePeriodPage {
  /// The page of the timeline's period number `index`.
  init(_ index: Int, _ site: SiteContext) {
    let periods = site.addresses.timeline.periods
    let period = periods[index]
    var composer = ViewComposer(site, path: period.path)
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
        title: period.name, description: "\(period.name): \(total)", at: .section(.timeline)),
      name: period.name, total: total, chart: composer.periodChart(of: period, label: composer.phrases[.eventsByMonth]),
      months: months,
      previous: index > 0 ? composer.link(to: periods[index - 1]) : nil,
      next: index + 1 < periods.count ? composer.link(to: periods[index + 1]) : nil)
  }
}

extension ViewComposer {
  func link(to period: TimelineLayout.Period) -> LinkView {
    LinkView(period.name, url: url(period.path))
  }

  /// "July 2003"; for month 0 the words for events whose month isn't known.
  func name(ofMonth month: Int, in year: Int) -> String {
    if month > 0, let date = SingleDate(year: year, month: month) { return phrases.date(PartialDate(date)) }
    return phrases[.monthUnknown, [.year: TimelineLayout.text(of: year)]]
  }
}
