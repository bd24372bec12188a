import DossierModel
import DossierPublishing

extension TimelinePage {
  /// The most dated events that are listed here too, and not only on the pages of their years.
  private static let listLimit = 150

  init(_ site: SiteContext) {
    var composer = ViewComposer(site, path: SiteSection.timeline.index.text)
    let layout = site.timeline
    let dossier = site.dossier
    let total = composer.phrases.count(dossier.events.count, .events)
    let dated = dossier.events.ids.count { dossier.events.lend($0) { $0.when?.date?.knownYear != nil } }
    let known = composer.phrases[.yearKnown, [.n: composer.phrases.number(dated), .all: total]]
    let dates = site.graph.chronology.dropLast(layout.undated.count)
    let chronology = dates.count <= Self.listLimit ? dates : []
    let shown = composer.events(chronology)
    let undated = composer.events(layout.undated)
    self.init(
      frame: composer.frame(
        title: composer.phrases[.timelineTitle], description: "\(total); \(known)", at: .section(.timeline)),
      total: total, known: known, chart: composer.dossierChart(label: composer.phrases[.eventsByYear]),
      years: layout.periods.isEmpty ? nil : YearSectionView(items: composer.years(layout)),
      undated: undated.isEmpty
        ? nil : EventSectionView(count: composer.phrases.number(undated.count), chart: nil, items: undated),
      events: shown.isEmpty
        ? nil : EventSectionView(count: composer.phrases.number(shown.count), chart: nil, items: shown))
  }
}

extension ViewComposer {
  /// One row for each page of the timeline.
  func years(_ layout: TimelineLayout) -> [YearRowView] {
    let fullest = layout.periods.map(\.events.count).max() ?? 0
    return layout.periods.map { period in
      let exact = period.events.count { dossier.events.lend($0) { $0.isOfKnownDay } }
      let cases = period.events.flatMap { dossier.events[$0].cases }.distinct()
      return YearRowView(
        year: name(of: period), url: url(period.path), count: phrases.count(period.events.count, .events),
        percent: Percentage(period.events.count, of: fullest)?.text ?? "0", exact: phrases.number(exact),
        uncertain: phrases.number(period.events.count - exact),
        cases: cases.prefix(5).map { link(.case($0)) },
        more: cases.count > 5 ? phrases.count(cases.count - 5, .andMore) : nil)
    }
  }
}
