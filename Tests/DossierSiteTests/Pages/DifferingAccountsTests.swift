import DossierModel
import Testing

@testable import DossierSite

/// Accounts of when and where an event was, and figures for one thing: where they differ, they stand side by side and count as a
/// contradiction.
struct DifferingAccountsTests {
  private static let records: [(path: String, text: String)] = [
    ("dossier.yaml", "title: Test\n"),
    ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"), ("sources/b.md", "---\ntitle: B\ntype: book\n---\n"),
    ("places/oslo.md", "---\nnames: [Oslo]\nkind: city\n---\n"),
    ("places/bergen.md", "---\nnames: [Bergen]\nkind: city\n---\n"),
    ("people/ann.md", "---\nnames: [Ann]\nin: a\n---\n"),
  ]

  private func site(event: String = "kind: other", counts: String = "[]") async throws -> SiteContext {
    try await SampleDossier.site(
      Self.records + [
        (
          "cases/affair.md",
          "---\ntitle: Affair\nkind: inquiry\nin: a\ncounts: \(counts)\nevents: [{id: it, title: The crossing, participants: [ann], \(event)}]\n---\n"
        )
      ])
  }

  @Test func `Two accounts of when and where an event was stand side by side, on all pages that tell of it`()
    async throws
  {
    let site = try await site(
      event:
        "kind: fled, when: [2003-07-11, {value: 2003-07-15, by: a clerk, in: b}], place: [oslo, {who: bergen, in: b}]")
    let pages = try RenderedSite(site).pages
    for path in ["cases/affair.html", "people/ann.html", "places/oslo.html", "places/bergen.html"] {
      let events = try #require(pages[path]).visibleText(from: "<ol class=\"events\">", to: "</ol>")
      #expect(events.hasPrefix("11 or 15 July 2003 fled The crossing"), "\(path)")
      #expect(
        events.contains(
          "When 2 accounts differ 11 July 2003 in A · reported 15 July 2003 by a clerk in B · reported"), "\(path)")
      #expect(events.contains("Where 2 accounts differ Oslo in A · reported Bergen in B · reported"), "\(path)")
    }
    let head = try #require(pages["people/ann.html"]).visibleText(from: "<header class=\"head\">", to: "</header>")
    #expect(head.contains("Accounts differ on date of “The crossing” · place of “The crossing”"))
    let matrix = try #require(pages["contradictions.html"])
    #expect(matrix.contains("id=\"it_when\""))
    #expect(matrix.contains("href=\"cases/affair.html#it\""))
  }

  @Test func `Each contradiction is named in the head of a page, those in claims about its events as well`()
    async throws
  {
    func claims(_ id: String) -> String {
      """
      claims: [{id: \(id)1, about: cargo, value: tea, says: Tea., concerns: ann},
        {id: \(id)2, about: cargo, value: gold, says: Gold.}]
      """
    }
    let site = try await SampleDossier.site(
      Self.records.dropLast() + [
        ("people/ann.md", "---\nnames: [Ann]\nin: a\n\(claims("a"))\n---\n"),
        ("events/it.md", "---\nkind: other\ntitle: The crossing\ncases: [affair]\nin: a\n\(claims("b"))\n---\n"),
        ("cases/affair.md", "---\ntitle: Affair\nkind: inquiry\nin: a\n---\n"),
      ])
    let pages = try RenderedSite(site).pages
    func head(_ path: String) throws -> String {
      try #require(pages[path]).visibleText(from: "<header class=\"head\">", to: "</header>")
    }
    #expect(try head("people/ann.html").contains("Accounts differ on cargo · cargo of “The crossing”"))
    let affair = try head("cases/affair.html")
    #expect(affair.contains("1 contradiction") && affair.contains("Accounts differ on cargo"))
  }

  @Test func `Opposite outcomes of one party are a contradiction, on the page of the case and on the party's own`()
    async throws
  {
    func site(_ second: String) async throws -> SiteContext {
      try await SampleDossier.site(
        Self.records + [
          (
            "cases/affair.md",
            """
            ---
            title: Affair
            kind: inquiry
            in: a
            parties: [{who: ann, role: accused, outcome: convicted}, {who: ann, role: accused, \(second)}]
            findings: [{about: outcome-ann, says: Both stand., by: E, on: 2024-01-01}]
            ---
            """
          )
        ])
    }
    let differing = try await site("outcome: acquitted, by: her lawyer, status: alleged")
    #expect(differing.graph.conflicts.map(\.topic) == ["outcome-ann"])
    let pages = try RenderedSite(differing).pages
    for path in ["cases/affair.html", "people/ann.html"] {
      let head = try #require(pages[path]).visibleText(from: "<header class=\"head\">", to: "</header>")
      #expect(head.contains("Accounts differ on what became of Ann"), "\(path)")
    }
    let matrix = try #require(pages["contradictions.html"])
    #expect(try matrix.visibleText(from: "id=\"affair_outcome-ann\">", to: "</table>").contains("2 accounts differ"))
    #expect(matrix.contains("href=\"cases/affair.html#Parties\""))
    #expect(matrix.contains("on what became of Ann"))
    let row = try #require(pages["cases/index.html"]).visibleText(from: "<tbody>", to: "</tbody>")
    #expect(row.contains("Ann (accused; convicted, reported ≠ accused; acquitted, alleged) 1 contradiction"))
    for agreeing in [
      "outcome: sentenced, by: her lawyer", "outcome: unknown, by: her lawyer", "outcome: released", "by: her lawyer",
    ] {
      #expect(try await site(agreeing).graph.conflicts.isEmpty, "\(agreeing)")
    }
  }

  @Test func `The timeline places it by the bounds of all accounts`() async throws {
    let site = try await site(event: "kind: fled, when: [2003-07, {value: 2004-01-15, in: b}]")
    let event = try #require(site.dossier.events.records.first)
    #expect(event.when?.date?.edtf == "[2003-07,2004-01-15]")
    #expect(event.when?.date?.earliest?.isoText == "2003-07-01")
    #expect(event.when?.date?.latest?.isoText == "2004-01-15")
    #expect(site.graph.conflicts.map(\.topic) == ["when"])
  }

  @Test func `One account with its own words and source is told with them and is no contradiction`() async throws {
    let site = try await site(event: "kind: fled, when: {value: 2003-07-11, when_text: one night in July, by: a clerk}")
    #expect(site.graph.conflicts.isEmpty)
    #expect(site.dossier.events.records.first?.when?.date?.edtf == "2003-07-11")
    let page = try #require(try RenderedSite(site).pages["cases/affair.html"])
    let events = try page.visibleText(from: "<ol class=\"events\">", to: "</ol>")
    #expect(events.contains("one night in July"))
    #expect(events.contains("by a clerk in A · reported"))
  }

  @Test func `Figures for one thing that can't both be true contradict each other`() async throws {
    let site = try await site(
      counts: """
        [{what: Coins found, number: 40, unit: coins}, {what: rooms, number: 3}, {what: coins found, number: 44, unit: coins, by: a clerk, in: b}]
        """)
    #expect(site.graph.conflicts.map(\.topic) == ["coins-found"])
    let pages = try RenderedSite(site).pages
    let page = try #require(pages["cases/affair.html"])
    let figures = try page.visibleText(from: "<h2 id=\"Figures\">", to: "</section>")
    #expect(
      figures.contains(
        "2 accounts differ Coins found 40 coins in A · reported coins found 44 coins by a clerk in B · reported"))
    let head = try page.visibleText(from: "<header class=\"head\">", to: "</header>")
    #expect(head.contains("Accounts differ on Coins found"))
    #expect(page.contains("href=\"#Figures\""))
    #expect(try #require(pages["contradictions.html"]).contains("id=\"affair_coins-found\""))
    #expect(
      DossierJSON(site: site).text.contains(#""counted":"Coins found","answers":[{"value":{"number":40,"unit":"coins""#)
    )
  }

  @Test(arguments: [
    "{what: coins, number: 40}, {what: coins, number: 40, in: b}",
    "{what: coins, number: 40, precision: at-least}, {what: coins, number: 44, in: b}",
    "{what: coins, number: 40, as_of: 2003}, {what: coins, number: 44, as_of: 2004}",
    "{what: weight, number: 40, unit: pounds}, {what: weight, number: 18, unit: kilograms}",
  ])
  func `Figures that can both be true, or answer other questions, don't`(counts: String) async throws {
    #expect(try await site(counts: "[\(counts)]").graph.conflicts.isEmpty)
  }
}
