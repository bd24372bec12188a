import DossierDiagnostics
import DossierModel

extension CasesPage {
  /// - Parameter page: from 1; the first has the charts of all cases.
  init(page: Int, _ site: SiteContext) {
    let composer = ViewComposer(site, .cases, page: page)
    let dossier = site.dossier
    let total = composer.phrases.count(dossier.cases.count, .cases)
    let part = composer.part(of: .cases, titled: composer.phrases[.casesTitle], page: page, total: total)
    let range = OverviewList.cases.pagination(dossier, site.graph).range(ofPage: page)
    let rows = site.order.cases.ids[range].map { id in
      let record = dossier.cases[id]
      return CaseRowView(
        link: composer.link(.case(id)), kind: composer.phrases.term(record.type),
        jurisdiction: record.jurisdiction.map(dossier.title(of:)),
        stage: record.stage.all.map { composer.phrases.term($0.value) }.distinct().joined(separator: " ≠ ").nonEmpty,
        opened: composer.dates(record.opened), closed: composer.dates(record.closed),
        years: composer.years(of: id),
        accused: record.parties.lazy.filter(\.isAccused).prefix(6).map { composer.accused($0) },
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
  /// The dates that accounts give, side by side.
  fileprivate func dates(_ accounts: Accounts<SourcedDate>) -> [WhenView] {
    accounts.all.map(\.value).distinct().compactMap { when($0) }
  }

  /// Whoever is accused, with what became of the accusation.
  fileprivate func accused(_ party: Party) -> AccusedView {
    AccusedView(who: link(party.who), outcome: party.outcome.map { phrases.outcome($0.value) })
  }

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
