import DossierModel
import Testing

@testable import DossierSite

/// What a reader gets to see of a record before going there stands with the first link to it; scripts show it at all others.
struct PreviewsOnPagesTests {
  private static let told = "publisher: gazette\npublished: 2003-07-14\ngrade: C3\n"

  private func page(_ path: String, source: String = told + "title_short: Ferry story\n") async throws -> String {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"),
      ("organizations/gazette.md", "---\nnames: [Harbor Gazette]\nsummary: A daily.\n---\n"),
      ("sources/a.md", "---\ntitle: The last ferry\ntype: article-newspaper\n\(source)---\n"),
      (
        "people/ann.md",
        "---\nnames: [Ann]\nin: a\nborn: 1952\nclaims:\n  - {says: She left., by: bob}\n  - {says: She stayed., by: bob}\n---\n"
      ),
      ("people/bob.md", "---\nnames: [Bob]\nin: a\nsummary: A docker.\n---\n"),
    ])
    return try #require(try RenderedSite(site).pages[path])
  }

  @Test func `A source is previewed by its title, publisher, date and grade, where a page first names it`() async throws
  {
    let page = try await page("people/ann.html")
    let preview = """
      data-pv="The last ferry
      Harbor Gazette, 14 July 2003
      C: fairly reliable source; 3: possibly true"
      """
    #expect(page.split(separator: preview, omittingEmptySubsequences: false).count == 2)
    let first = try #require(page.firstRange(of: "href=\"../sources/a.html\""))
    #expect(page[first.upperBound...].hasPrefix(" " + preview))
  }

  @Test func `What a source is called is not told again`() async throws {
    let page = try await page("people/ann.html", source: Self.told)
    #expect(
      page.contains(">Harbor Gazette, 14 July 2003</a>")
        && page.contains("data-pv=\"The last ferry\nC: fairly reliable source"))
  }

  @Test func `What is not told of a source is left out`() async throws {
    #expect(try await page("people/ann.html", source: "").contains("data-pv=\"The last ferry\""))
  }

  @Test func `A person is previewed once on a page`() async throws {
    let page = try await page("people/ann.html")
    #expect(page.split(separator: "data-pv=\"A docker.").count == 2)
  }
}
