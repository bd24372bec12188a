import DossierModel
import DossierPublishing

extension DataPage {
  init(_ site: SiteContext) {
    let composer = ViewComposer(site, path: PagePath.data.text)
    let dossier = site.dossier
    let records = RecordKind.allCases.filter { $0 != .claim }.reduce(0) { $0 + dossier.count(of: $1) }
    let dated = dossier.events.ids.filter { dossier.events.lend($0) { TimelineLayout.start(of: $0) } != nil }
    let exact = dated.count { dossier.events.lend($0) { $0.isOfKnownDay } }
    let hasSitemap = dossier.settings.baseURL != nil
    self.init(
      frame: composer.frame(
        title: composer.phrases[.dataTitle],
        description: composer.phrases[.dataDescription, [.title: dossier.settings.title]], at: .nowhere),
      graphUrl: composer.url(.graph), schemaUrl: composer.url(.schema), claimTableUrl: composer.url(.claimTable),
      cslUrl: composer.url(.cslBibliography), bibTeXUrl: composer.url(.bibTeXBibliography),
      timelineUrl: composer.url(.timelineJS),
      calendarUrl: EventCalendar(site: site).hasEvents ? composer.url(.calendar) : nil,
      searchUrl: composer.url(.searchCore),
      feedUrl: EditionFeed(dossier.settings) == nil ? nil : composer.url(.feed),
      sitemapUrl: hasSitemap ? composer.url(.sitemap) : nil,
      records: composer.phrases.count(records, .records), claims: composer.phrases.count(dossier.claims.count, .claims),
      sources: composer.phrases.count(dossier.sources.count, .sources),
      dated: composer.phrases.count(dated.count, .events), exact: composer.phrases.count(exact, .events))
  }
}
