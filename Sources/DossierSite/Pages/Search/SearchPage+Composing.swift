import DossierModel

extension SearchPage {
  init(_ site: SiteContext) {
    let composer = ViewComposer(site, path: PagePath.search.text)
    self.init(
      frame: composer.frame(
        title: "Search", description: "Search \(site.dossier.settings.title): names in any script, claims and notes.",
        at: .nowhere),
      peopleUrl: site.dossier.people.isEmpty ? nil : composer.url(SiteSection.people.index))
  }
}
