import DossierPublishing

/// The `sitemap.xml` of a site that is too large for one: the list of its sitemaps.
struct SitemapIndex: SiteExport {
  let baseURL: String
  let parts: [PagePath]
  let lastChange: String?

  var path: PagePath { .sitemap }

  func write(into bytes: inout [UInt8]) {
    var document = XMLDocument(bytes: bytes)
    bytes = []
    document.element("sitemapindex", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { list in
      for part in parts {
        list.element("sitemap") { entry in
          entry.element("loc", text: part.url(below: baseURL))
          if let lastChange { entry.element("lastmod", text: lastChange) }
        }
      }
    }
    bytes = document.bytes
  }
}
