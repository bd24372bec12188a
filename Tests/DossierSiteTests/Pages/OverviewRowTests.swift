import Testing

@testable import DossierSite

/// What lists and tables say of cases, places and people: no less, and no more certainly, than their pages.
struct OverviewRowTests {
  private static let records: [(path: String, text: String)] = [
    ("dossier.yaml", "title: Test\n"),
    ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"), ("sources/b.md", "---\ntitle: B\ntype: book\n---\n"),
    ("places/land.md", "---\nnames: [Land]\nkind: country\nin: a\n---\n"),
    ("places/town.md", "---\nnames: [Town]\nkind: city\nin: a\npart_of: land\n---\n"),
    (
      "people/ann.md",
      "---\nnames: [Ann]\nin: a\npositions: [{title: Cook, organization: club}, {title: Chef, organization: club}]\n---\n"
    ),
    ("people/anon.md", "---\ndescribed_as: A tall man\nin: a\n---\n"),
    ("organizations/club.md", "---\nnames: [Club]\nkind: other\nin: a\n---\n"),
    (
      "cases/trial.md",
      """
      ---
      title: Trial
      kind: espionage
      in: a
      jurisdiction: land
      place: town
      stage: [investigation, {value: acquitted, in: b}]
      opened: [2001, {value: 2005, in: b}]
      parties: [{who: ann, role: defendant, outcome: acquitted}]
      claims:
        - {id: said, says: It was so., also: [{by: ann, in: b}]}
      ---
      """
    ),
  ]

  private func pages() async throws -> [String: String] {
    try RenderedSite(try await SampleDossier.site(Self.records)).pages
  }

  @Test func `Accounts of a case stand side by side, and whom it is about with what became of them`() async throws {
    let row = try #require(try await pages()["cases/index.html"]).visibleText(from: "<tbody>", to: "</tbody>")
    #expect(
      row.contains(
        "investigation reported ≠ acquitted reported opened 2001 ≠ 2005 Ann (defendant; acquitted, reported)"), "\(row)"
    )
  }

  @Test func `A place lists what is in it, what is under its law, and what is set there`() async throws {
    let pages = try await pages()
    func facts(_ path: String) throws -> String {
      try #require(pages[path]).visibleText(from: "<table class=\"facts\">", to: "</table>")
    }
    let (land, town) = (try facts("places/land.html"), try facts("places/town.html"))
    let within = try #require(pages["places/land.html"]).visibleText(from: "<h2 id=\"Within\">", to: "</section>")
    #expect(within.contains("Town 1 case") && land.contains("Jurisdiction of Trial") && !land.contains("Cases here"))
    #expect(town.contains("Cases here Trial") && !town.contains("Jurisdiction of"))
    let saysNoMore = pages["places/land.html"]?.contains("say no more") ?? true
    #expect(!saysNoMore)
  }

  @Test func `Statements are told from the claims that they repeat`() async throws {
    let head = try #require(try await pages()["cases/trial.html"])
      .visibleText(from: "<div class=\"standing\">", to: "</div>")
    #expect(head.contains("1 claim, stated 2 times, from 2 sources"))
  }

  @Test func `Who holds two positions is one person, and who has no name isn't named`() async throws {
    let pages = try await pages()
    let members = try #require(pages["organizations/club.html"]).visibleText(from: "<h2 id=\"People\">", to: "</h2>")
    #expect(members == "People 1")
    let index = try #require(pages["people/index.html"]).visibleText(from: "<h1>", to: "</header>")
    #expect(index.contains("1 of 2"))
  }
}
