import DossierModel
import DossierTemplate

extension NotePageView {
  init(_ id: PageID, _ site: SiteContext) {
    var composer = ViewComposer(site, home: .page(id))
    let page = site.dossier.pages[id]
    let note = page.header.note
    let headings = note?.headings ?? []
    let (claims, counts) = (composer.claimSection(), composer.countSection(page.header))
    let (findings, relations) = (composer.findingSection(), composer.relationSection(page.header))
    self.init(
      frame: composer.frame(
        title: page.title,
        description: page.header.summary.nonEmpty ?? composer.described(page.title, as: composer.phrases[.note]),
        at: .note(path: composer.path)),
      name: DisplayNameView(text: page.title),
      summary: page.header.summary.nonEmpty,
      contents: headings.count > 2
        ? LinkListView(
          items: headings.map {
            LinkView($0.text, url: SiteURL(fragment: $0.id))
          }) : nil,
      body: note.map(composer.html(of:)) ?? HTMLFragment(trusted: []),
      citations: note.flatMap(composer.citations(of:)),
      claims: claims, counts: counts, findings: findings, relations: relations,
      links: composer.externalLinks(page.header),
      backlinks: composer.backlinks(),
      hasComparisons: findings != nil || !site.graph.conflicts(about: .page(id)).isEmpty,
      isMethod: page.header.slug == "method")
  }
}
