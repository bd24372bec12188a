import DossierModel
import DossierPublishing
import Testing

@testable import DossierSite

/// `feed.xml` and `sitemap.xml`.
struct FeedTests {
  @Test func `The feed has the editions under lasting ids`() async throws {
    let site = try await SampleDossier.site(baseURL: "https://example.org/f/")
    let feed = try #require(EditionFeed(site.dossier.settings))
    #expect(
      feed.text == #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>https://example.org/f/</id>
        <title>The Ferry "Affair"</title>
        <subtitle>A test</subtitle>
        <link rel="self" type="application/atom+xml" href="https://example.org/f/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://example.org/f/index.html"/>
        <updated>2024-03-01T00:00:00Z</updated>
        <author>
        <name>The Editors</name>
        </author>
        <rights>CC BY 4.0</rights>
        <entry>
        <id>https://example.org/f/#edition-2024-03-01</id>
        <title>Second</title>
        <updated>2024-03-01T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://example.org/f/index.html"/>
        <summary>More &amp; better</summary>
        </entry>
        <entry>
        <id>https://example.org/f/#edition-2023-12-24</id>
        <title>First</title>
        <updated>2023-12-24T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://example.org/f/index.html"/>
        <summary>A beginning</summary>
        </entry>
        </feed>

        """#)
  }

  @Test func `A later edition of the same day leaves the earlier one its id`() throws {
    var settings = DossierSettings(title: "T")
    settings.baseURL = "https://example.org"
    let day = try PartialDate(edtf: "2024-03-01")
    settings.editions = ["Two", "One"].map { DossierSettings.Edition(date: day, title: $0, summary: "") }
    let text = try #require(EditionFeed(settings)).text
    #expect(text.contains("<id>https://example.org/#edition-2024-03-01-2</id>\n<title>Two</title>"))
    #expect(text.contains("<id>https://example.org/#edition-2024-03-01</id>\n<title>One</title>"))
  }

  @Test func `Without a base URL or an edition there is no feed`() {
    var settings = DossierSettings(title: "T")
    #expect(EditionFeed(settings) == nil)
    settings.baseURL = "https://example.org"
    #expect(EditionFeed(settings) == nil)
  }

  @Test func `A sitemap lists the pages and when the edition was`() throws {
    var settings = DossierSettings(title: "T")
    settings.baseURL = "https://example.org/a&b"
    settings.editions = [DossierSettings.Edition(date: try PartialDate(edtf: "2024-03"), title: "", summary: "")]
    let maps = try Sitemap.all(of: ["index.html", "people/a.html"], settings)
    #expect(maps.map(\.path) == [.sitemap])
    #expect(
      maps[0].text == #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
        <loc>https://example.org/a&amp;b/index.html</loc>
        <lastmod>2024-03</lastmod>
        </url>
        <url>
        <loc>https://example.org/a&amp;b/people/a.html</loc>
        <lastmod>2024-03</lastmod>
        </url>
        </urlset>

        """#)
  }

  @Test func `Too many pages are spread over several sitemaps`() throws {
    var settings = DossierSettings(title: "T")
    settings.baseURL = "https://example.org"
    let pages = try (0..<5).map { try PagePath(parsing: "people/p\($0).html") }
    let maps = try Sitemap.all(of: pages, settings, limit: 2)
    #expect(maps.map(\.path.text) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(maps[0].text.contains("<loc>https://example.org/sitemap-3.xml</loc>"))
    let listed = maps.dropFirst().flatMap { $0.text.split(separator: "\n").filter { $0.hasPrefix("<loc>") } }
    #expect(listed.count == 5)
  }
}
