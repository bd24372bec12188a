import DossierModel

extension CasesPage {
  /// - Parameter page: from 1; the first has the charts of all cases.
  init(page: Int, _ site: SiteContext) {
    let composer = ViewComposer(site, .cases, page: page)
    let dossier = site.dossier
    let total = composer.phrases.count(dossier.cases.count, .cases)
    let part = composer.part(of: .cases, titled: composer.phrases[.casesTitle], page: page, total: total)
    let range = OverviewList.cases.pagination(dossier, site.graph).range(ofPage: page)
    let rows = site.order.cases[range].map { id in
      let record = dossier.cases[id]
      return CaseRowView(
        link: composer.link(.case(id)), kind: composer.phrases.term(record.type),
        jurisdiction: record.jurisdiction.map(dossier.title(of:)),
        stage: record.stage.first.map { composer.phrases.term($0.value) },
        opened: record.opened.first.flatMap { composer.when($0.value) },
        closed: record.closed.first.flatMap { composer.when($0.value) },
        years: composer.years(of: id),
        accused: record.parties.lazy.filter(\.isAccused).prefix(6).map { composer.link($0.who) },
        standing: composer.tally(of: .case(id)))
    }
    self.init(
      frame: composer.frame(
        title: part.title, description: part.shown ?? total, at: .section(.cases)),
      total: total, shown: part.shown, figures: [], charts: page == 1 ? CaseCharts(site).all() : [], rows: rows,
      pages: part.pages)
  }
}

extension ViewComposer {
  /// "2003–2006": the years within which the dated events of a case lie, as far as they have bounds; nil if it has none.
  fileprivate func years(of id: CaseID) -> String? {
    let years = graph.events(of: .case(id)).flatMap { event -> [Int] in
      let bounds = dossier.events[event].when?.date?.bounds
      return [bounds?.earliest?.year, bounds?.latest?.year].compactMap { $0 }
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    let text = TimelineLayout.text(of: first)
    return first == last ? text : "\(text)–\(TimelineLayout.text(of: last))"
  }
}

extension Party {
  /// Whether the role is that of somebody against whom the case is directed.
  var isAccused: Bool {
    ["accused", "suspect", "subject", "defendant", "convict"].contains(role)
  }
}
