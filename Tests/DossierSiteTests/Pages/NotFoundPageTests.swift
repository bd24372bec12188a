import Testing

@testable import DossierSite

/// A server shows one page for every address that leads nowhere, whatever folder it seems to lie in.
struct NotFoundPageTests {
  private func links(baseURL: String?) async throws -> [String] {
    let settings = SampleDossier.settings + (baseURL.map { "\nbase_url: \($0)\n" } ?? "")
    let site = try RenderedSite(try await SampleDossier.site(SampleDossier.records + [("dossier.yaml", settings)]))
    let page = PageMarkup(try #require(site.pages["404.html"]))
    let links = page.values(of: "href") + page.values(of: "src") + page.values(of: "action")
    return links.filter { !$0.hasPrefix("#") && !$0.hasPrefix("https:") }
  }

  @Test(arguments: [
    ("https://example.org", "/"), ("https://example.org/", "/"), ("https://example.org/dossier", "/dossier/"),
    ("https://example.org:8080/a/b/", "/a/b/"),
  ])
  func `Its links start from the root of the site where that is known`(baseURL: String, root: String) async throws {
    let links = try await links(baseURL: baseURL)
    #expect(links.contains("\(root)assets/style.css") && links.contains("\(root)people/index.html"))
    #expect(links.allSatisfy { $0.hasPrefix(root) && !$0.hasPrefix("//") })
  }

  @Test func `Its links are those of a page in the root where it isn't`() async throws {
    let links = try await links(baseURL: nil)
    #expect(links.contains("assets/style.css") && !links.contains { $0.hasPrefix("/") })
  }
}
