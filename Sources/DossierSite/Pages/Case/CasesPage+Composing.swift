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
        jurisdiction: record.jurisdiction.map { dossier.title(of: $0) },
        stages: composer.stages(of: record),
        opened: composer.dates(record.opened), closed: composer.dates(record.closed),
        years: composer.years(of: id),
        involved: composer.involved(in: id),
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
  /// The dates that accounts give, side by side if they can't all be right; else the one that says most.
  fileprivate func dates(_ accounts: Accounts<SourcedDate>) -> [WhenView] {
    let dates = accounts.all.map(\.value).distinct()
    guard !accounts.contradict else { return dates.compactMap { when($0) } }
    return [dates.min { $0.openDays < $1.openDays }].compactMap { $0.flatMap { when($0) } }
  }

  /// Whom a case is about, in the role that the source gives: the subject of an inquiry is no accused. Who comes twice is named once.
  fileprivate func involved(in id: CaseID) -> [InvolvedView] {
    let parties = dossier.cases[id].parties.filter { $0.isAccused && $0.attribution.bestStatus.isUpheld }
    return parties.map(\.who).distinct().prefix(6).map { who in
      InvolvedView(
        who: link(who), parts: parties.filter { $0.who == who }.map(part),
        differ: graph.conflicts(about: .case(id)).contains { $0.party == who })
    }
  }

  private func part(_ party: Party) -> StatedTermView {
    let text = [phrases.role(of: party), party.outcome.map { phrases.outcome($0.value) }].compactMap { $0 }.joined(
      separator: "; ")
    return stated(text, party.attribution.bestStatus)
  }

  /// Each stage that accounts give, with the best that any of them says of it.
  fileprivate func stages(of record: Case) -> [StatedTermView] {
    let accounts = record.stage.all
    return accounts.map(\.value).distinct().map { stage in
      stated(phrases.term(stage), Accounts(accounts.filter { $0.value == stage }).bestStatus)
    }
  }

  private func stated(_ text: String, _ status: ClaimStatus) -> StatedTermView {
    StatedTermView(text: text, status: phrases.status(status), statusKey: status.rawValue)
  }

  /// "2003 to 2006", "probably 2023", "since 2003": the years within which the dated events of a case lie, no more certain than the
  /// dates that they are taken from; nil if none has bounds.
  fileprivate func years(of id: CaseID) -> String? {
    let dates = graph.events(of: .case(id)).lazy.compactMap { dossier.events[$0].when?.date }
    return PartialDate.years(spanning: dates)?.text(in: phrases.dates)
  }
}

extension SourcedDate {
  /// How many days it leaves open.
  fileprivate var openDays: Int {
    guard let earliest = date?.earliest, let latest = date?.latest else { return .max }
    return Int(latest.number - earliest.number)
  }
}
