import DossierModel
import DossierPublishing

/// `sitemap.xml`: every page for search engines, as sitemaps.org describes it. Only with a base URL.
///
/// A sitemap holds at most 50,000 pages; a larger site has several, and `sitemap.xml` lists these.
struct Sitemap: SiteExport {
  static let pageLimit = 50_000

  let path: PagePath
  private let baseURL: String
  private let pages: ArraySlice<PagePath>
  private let lastChange: String?

  /// The sitemaps of a site of these pages: the one list of pages, or several and the list of these.
  ///
  /// - Parameter limit: how many pages a sitemap may hold.
  static func all(
    of pages: [PagePath], _ settings: DossierSettings, limit: Int = pageLimit
  ) throws(PagePathError) -> [any SiteExport] {
    guard let baseURL = settings.baseURL else { return [] }
    let lastChange = settings.editions.first?.date.htmlDateTime
    guard pages.count > limit else {
      return [Sitemap(path: .sitemap, baseURL: baseURL, pages: pages[...], lastChange: lastChange)]
    }
    var parts: [Sitemap] = []
    for start in stride(from: 0, to: pages.count, by: limit) {
      let path = try PagePath(parsing: "sitemap-\(parts.count + 1).xml")
      let part = pages[start..<min(start + limit, pages.count)]
      parts.append(Sitemap(path: path, baseURL: baseURL, pages: part, lastChange: lastChange))
    }
    return [SitemapIndex(baseURL: baseURL, parts: parts.map(\.path), lastChange: lastChange)] + parts
  }

  func write(into bytes: inout [UInt8]) {
    var document = XMLDocument(bytes: bytes)
    bytes = []
    document.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { list in
      for page in pages {
        list.element("url") { entry in
          entry.element("loc", text: page.url(below: baseURL))
          if let lastChange { entry.element("lastmod", text: lastChange) }
        }
      }
    }
    bytes = document.bytes
  }
}

extension PagePath {
  /// The file's URL in a site that lives at `baseURL`.
  func url(below baseURL: String) -> String {
    "\(baseURL)/\(String(decoding: encoded, as: UTF8.self))"
  }
}
