import DossierModel
import DossierPublishing

extension SearchPage {
  init(_ site: SiteContext) {
    let composer = ViewComposer(site, path: PagePath.search.text)
    self.init(
      frame: composer.frame(
        title: site.phrases[.searchTitle],
        description: site.phrases[.searchDescription, [.title: site.dossier.settings.title]],
        at: .nowhere),
      peopleUrl: site.dossier.people.isEmpty ? nil : composer.url(SiteSection.people.index))
  }
}
