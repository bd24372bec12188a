import DossierModel
import DossierPublishing

extension StartPage {
  init(_ site: SiteContext) {
    let composer = ViewComposer(site, path: PagePath.start.text)
    let dossier = site.dossier
    let settings = dossier.settings
    let conflicts = site.graph.conflicts
    let contradictions = conflicts.filter(\.isContradiction)
    let chosen = settings.featured.isEmpty ? site.mostReferredTo(5) : settings.featured
    let featured = chosen.map { reference in
      FeaturedView(
        link: composer.link(reference), kind: composer.phrases.kind(reference.kind),
        summary: dossier.summary(of: reference).nonEmpty, standing: composer.standing(of: reference))
    }
    let figures = composer.keyFigures()
    self.init(
      frame: composer.frame(
        title: settings.title,
        description: settings.description.nonEmpty ?? settings.subtitle.nonEmpty ?? settings.title, at: .nowhere),
      hasLongTitle: settings.title.count > 40,
      publisherNote: settings.description.nonEmpty,
      standing: composer.standing(of: dossier.claims.ids, conflicts: contradictions.count),
      figures: figures,
      chart: composer.yearChart(label: composer.phrases[.eventsByYear]),
      lead: featured.first,
      featured: featured.count > 1 ? FeaturedListView(items: Array(featured.dropFirst())) : nil,
      conflicts: conflicts.isEmpty
        ? nil
        : ConflictTeasersView(
          count: composer.phrases.differences(conflicts, isNamed: true),
          items: (contradictions + conflicts.filter { !$0.isContradiction }).prefix(4).map { conflict in
            ConflictTeaserView(
              subject: composer.link(conflict.subject), about: composer.question(of: conflict),
              url: composer.url(of: conflict),
              values: conflict.answers.map { composer.text(of: $0.value) }
                + (conflict.answers.count > 1 ? [] : [composer.difference(of: conflict)]))
          }),
      editions: settings.editions.map { EditionView($0, composer.phrases) },
      hasFigures: !figures.isEmpty,
      isEmpty: RecordKind.allCases.allSatisfy { dossier.references(of: $0).isEmpty })
  }
}

extension SiteContext {
  /// Where to begin if the editors don't say: with the cases that most else refers to or, where there are none, the people.
  fileprivate func mostReferredTo(_ limit: Int) -> [RecordReference] {
    let cases = dossier.cases.ids.map(RecordReference.case)
    let candidates = cases.isEmpty ? dossier.people.ids.map(RecordReference.person) : cases
    return
      candidates
      .map { (uses: graph.uses(of: $0).count, record: $0) }
      .filter { $0.uses > 0 }
      .sorted { ($1.uses, $0.record) < ($0.uses, $1.record) }
      .prefix(limit).map(\.record)
  }
}

extension ViewComposer {
  /// The figures of the start page, each with what it is a part of.
  func keyFigures() -> [FigureView] {
    let charts = CaseCharts(site)
    let dated = dossier.cases.ids.count { charts.year(of: $0) != nil }
    let named = dossier.people.ids.count { dossier.people[$0].identity == .named }
    let exact = dossier.events.ids.count { dossier.events.lend($0) { $0.isOfKnownDay } }
    let seen = dossier.sources.ids.count { dossier.sources.lend($0) { $0.isSeen } }
    return [
      figure(dated, of: dossier.cases.count, .casesOfKnownYear, SiteSection.cases.index),
      figure(named, of: dossier.people.count, .peopleOfFullName, SiteSection.people.index),
      figure(exact, of: dossier.events.count, .eventsOfKnownDay, SiteSection.timeline.index),
      figure(seen, of: dossier.sources.count, .sourcesSeen, SiteSection.sources.index),
    ].compactMap { $0 }
  }

  private func figure(_ part: Int, of whole: Int, _ what: Phrase, _ path: PagePath) -> FigureView? {
    guard whole > 0 else { return nil }
    return FigureView(
      number: phrases.number(part), of: phrases.number(whole), percent: Percentage(part, of: whole)?.text,
      what: phrases[what],
      url: url(path))
  }
}
