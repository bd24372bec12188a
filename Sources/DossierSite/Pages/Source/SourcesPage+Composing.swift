import DossierDiagnostics
import DossierModel

extension SourcesPage {
  /// - Parameter page: from 1.
  init(page: Int, _ site: SiteContext) {
    let composer = ViewComposer(site, .sources, page: page)
    let total = composer.phrases.count(site.dossier.sources.count, .sources)
    let part = composer.part(of: .sources, titled: composer.phrases[.sourcesTitle], page: page, total: total)
    let range = OverviewList.sources.pagination(site.dossier, site.graph).range(ofPage: page)
    let rows = site.order.sources.ids[range].map { id in
      let source = site.dossier.sources[id]
      let grade = source.header.attribution.grade
      let sets = site.statements(of: .statements, on: .source(id))?.counts ?? [0, 0, 0]
      return SourceIndexRowView(
        link: composer.titleLink(id), type: composer.phrases.term(source.type),
        publisher: source.publisher.map { composer.link($0) },
        published: site.dates[.source(id)], grade: grade?.text,
        gradeMeaning: grade.map { composer.phrases.meaning(of: $0) },
        republishes: source.republishes.map { composer.titleLink($0.value) },
        alone: sets[0] == 0 ? nil : composer.phrases.number(sets[0]),
        shared: sets[1] == 0 ? nil : composer.phrases.number(sets[1]),
        quotedOnly: !source.knownThrough.isEmpty)
    }
    self.init(
      frame: composer.frame(
        title: part.title, description: part.shown ?? total, at: .section(.sources)),
      total: total, shown: part.shown, rows: rows, pages: part.pages)
  }
}
