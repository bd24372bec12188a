import Testing

@testable import DossierSite

/// What has no source is nowhere said to be reported by one.
struct UnsourcedStatementsTests {
  private func site() async throws -> SiteContext {
    try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
      (
        "people/ann.md",
        """
        ---
        names: [Ann]
        born: 1950
        died: {value: 2000, status: denied}
        positions: [{title: Clerk, in: a}]
        events: [{id: ann-arrested, kind: arrested, when: 2001-02-03}]
        ---
        """
      ),
    ])
  }

  @Test func `The page says so in place of a status, and keeps a status that somebody wrote`() async throws {
    let page = try #require(try RenderedSite(try await site()).pages["people/ann.html"])
    let facts = try page.visibleText(from: "<table class=\"facts\">", to: "</table>")
    #expect(facts == "What is said of identity and life Born 1950 no source given Died 2000 no source given · denied")
    let events = try page.visibleText(from: "<ol class=\"events\">", to: "</ol>")
    #expect(events.hasSuffix("no source given"))
    #expect(try page.visibleText(from: "<h2 id=\"Positions\">", to: "</ul>").contains("in A · reported"))
  }

  @Test func `So do the calendar, the data and the search`() async throws {
    let site = try await site()
    let calendar = EventCalendar(site: site).text
    #expect(calendar.contains("(unsourced)"))
    #expect(calendar.contains("DESCRIPTION:no source given"))
    let json = DossierJSON(site: site).text
    #expect(json.contains(#""attributions":[{"status":"unsourced"}]"#))
    #expect(!json.contains(#"{"status":"reported"}"#))
  }

  @Test func `Nobody can write that there is no source beside one`() async throws {
    await #expect(throws: SampleDossier.WrongSample.self) {
      try await SampleDossier.site([
        ("dossier.yaml", "title: Test\n"),
        ("people/ann.md", "---\nnames: [Ann]\nborn: {value: 1950, status: unsourced}\n---\n"),
      ])
    }
  }
}
