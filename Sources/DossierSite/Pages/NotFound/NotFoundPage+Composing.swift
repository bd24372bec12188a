import DossierModel
import DossierPublishing

extension NotFoundPage {
  init(_ site: SiteContext) {
    let composer = ViewComposer(site, path: PagePath.notFound.text)
    var frame = composer.frame(
      title: site.phrases[.notFoundTitle],
      description: site.phrases[.notFoundDescription, [.title: site.dossier.settings.title]],
      at: .nowhere)
    frame.canonicalUrl = nil
    (frame.site, frame.menu) = site.frames.anywhere
    self.init(frame: frame)
  }
}
