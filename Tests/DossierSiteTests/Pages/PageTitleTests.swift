import Testing

@testable import DossierSite

/// A tab, a bookmark and a search result show a page's title and description and nothing else.
struct PageTitleTests {
  /// What stands between two marks in a page.
  private func text(_ html: String, from start: String, to end: String) throws -> String {
    let begin = try #require(html.firstRange(of: start))
    let stop = try #require(html[begin.upperBound...].firstRange(of: end))
    return String(html[begin.upperBound..<stop.lowerBound])
  }

  private func title(_ html: String) throws -> String { try text(html, from: "<title>", to: "</title>") }

  private func description(_ html: String) throws -> String {
    try text(html, from: "<meta name=\"description\" property=\"og:description\" content=\"", to: "\"")
  }

  private let namesakes: [(path: String, text: String)] = [
    ("dossier.yaml", "title: Names"),
    ("people/ivan.md", "---\nnames: [Ivan Petrov]\nsummary: A dock worker.\n---\n"),
    ("people/ivan-the-clerk.md", "---\nnames: [Ivan Petrov]\nsummary: A dock worker.\n---\n"),
    ("people/olga.md", "---\nnames: [Olga Petrova]\n---\n"),
    ("people/olga-2.md", "---\nnames: [Olga Petrova]\n---\n"),
    ("sources/report.md", "---\ntitle: What the ferry carried\ntype: article\npublisher: Harbor Gazette\n---\n"),
    ("sources/copy.md", "---\ntitle: What the ferry carried\ntype: article\npublisher: Coast Radio\n---\n"),
  ]

  @Test func `No two pages share a title or a description, whoever shares a name or a summary`() async throws {
    let pages = try RenderedSite(try await SampleDossier.site(namesakes)).pages
    for said in [title, description] {
      let all = try pages.values.map(said)
      #expect(Set(all).count == all.count)
      #expect(!all.contains(""))
    }
  }

  @Test func `Namesakes are told apart by their ids, a copy by who published it`() async throws {
    let pages = try RenderedSite(try await SampleDossier.site(namesakes)).pages
    #expect(try title(try #require(pages["people/ivan.html"])) == "Ivan Petrov (ivan) – Names")
    #expect(
      try description(try #require(pages["people/ivan-the-clerk.html"]))
        == "Ivan Petrov (ivan-the-clerk): A dock worker.")
    #expect(try title(try #require(pages["sources/copy.html"])) == "What the ferry carried (Coast Radio) – Names")
  }

  @Test func `A name and a summary that nobody shares stand alone`() async throws {
    let page = try #require(try await RenderedSite.sample().pages["people/jana-example.html"])
    #expect(try title(page).hasPrefix("Jana Example – "))
    #expect(try !description(page).hasPrefix("Jana Example:"))
  }
}
