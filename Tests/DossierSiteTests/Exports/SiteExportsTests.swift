import DossierModel
import DossierPublishing
import DossierTemplate
import Testing

@testable import DossierSite

/// Which files for programs a site has.
struct SiteExportsTests {
  private let always = [
    "dossier.json", "dossier.schema.json", "claims.csv", "sources.csl.json", "sources.bib", "timeline.json",
    "events.ics",
  ]

  private func paths(_ site: SiteContext) throws -> [String] {
    try SitePlan(site.dossier, site.graph).exports.map(\.path.text)
  }

  @Test func `Without a base URL there is nothing that needs one`() async throws {
    let site = try await SampleDossier.site()
    #expect(try paths(site) == always)
    #expect(site.frames.site(isInFolder: false).value.feedUrl == nil)
    #expect(site.frames.site(isInFolder: true).value.dataUrl?.text == "../data.html")
  }

  @Test func `With a base URL there are a feed and a sitemap, and pages know their place`() async throws {
    let site = try await SampleDossier.site(baseURL: "https://example.org/f")
    #expect(try paths(site) == always + ["feed.xml", "sitemap.xml"])
    #expect(site.frames.site(isInFolder: true).value.feedUrl?.text == "../feed.xml")
    let frame = ViewComposer(site, path: "people/index.html").frame(title: "", description: "", at: .nowhere)
    #expect(frame.canonicalUrl?.text == "https://example.org/f/people/index.html")
  }

  @Test func `The sitemap leaves out the page for what isn't there`() async throws {
    let site = try await SampleDossier.site(baseURL: "https://example.org/f")
    let plan = try SitePlan(site.dossier, site.graph)
    let sitemap = try #require(plan.exports.last).text
    for page in plan.pages { #expect(sitemap.contains("/\(page.path.text)<") == (page.path != .notFound)) }
  }

  @Test func `Each export is the same each time`() async throws {
    for (first, second) in zip(
      try SitePlan(try await SampleDossier.site().dossier, try await SampleDossier.site().graph).exports,
      try SitePlan(try await SampleDossier.site().dossier, try await SampleDossier.site().graph).exports)
    {
      #expect(first.text == second.text)
    }
  }
}
