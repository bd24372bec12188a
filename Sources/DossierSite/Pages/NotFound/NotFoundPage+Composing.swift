import DossierModel

extension NotFoundPage {
  init(_ site: SiteContext) {
    let composer = ViewComposer(site, path: PagePath.notFound.text)
    var frame = composer.frame(
      title: "Page not found", description: "There is no page at this address in \(site.dossier.settings.title).",
      at: .nowhere)
    (frame.site, frame.menu) = site.frames.anywhere
    self.init(frame: frame)
  }
}
