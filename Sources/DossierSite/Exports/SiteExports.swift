import DossierModel
import DossierPublishing

/// Which exports a site has.
enum SiteExports {
  /// All that the dossier has something for, in the order of their names on the page of data; `pages` are those of the site.
  static func all(of site: SiteContext, pages: [PagePath]) throws(PagePathError) -> [any SiteExport] {
    var exports: [any SiteExport] = [
      DossierJSON(site: site), DossierSchema(), ClaimTable(site: site), CSLBibliography(site: site),
      BibTeXBibliography(site: site), TimelineJS(site: site),
    ]
    if EventCalendar(site: site).hasEvents { exports.append(EventCalendar(site: site)) }
    if let feed = EditionFeed(site.dossier.settings) { exports.append(feed) }
    return exports + (try Sitemap.all(of: pages.filter { $0 != .notFound }, site.dossier.settings))
  }
}
