import Testing

@testable import DossierSite

/// Lists, charts and search have little room for who says so: they show nothing as more certain than its page does.
struct DoubtInListsTests {
  private static let records: [(path: String, text: String)] = [
    ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
    (
      "people/ann.md",
      """
      ---
      names:
        - Ann
        - {text: The Fox, kind: codename, status: denied}
        - {text: Annie, kind: nickname}
      in: a
      positions:
        - {title: Spymistress, status: retracted}
        - {title: Minister of Ports, from: 2001, to: 2002}
      identifiers: [{kind: passport-number, value: X123, status: denied}]
      ---
      """
    ),
    (
      "people/ben.md",
      "---\nnames: [Ben]\nin: a\npositions: [{title: Pilot, from: 1990, to: 1995}, {title: Painter, from: 1996}]\n---\n"
    ),
    (
      "cases/one.md",
      """
      ---
      title: One
      kind: espionage
      in: a
      official_charge: {value: treason, status: retracted}
      stage: {value: convicted, status: denied}
      beneficiary: {who: A Club, status: denied}
      parties: [{who: ann, role: accused, outcome: convicted, status: retracted}]
      ---
      """
    ),
    ("cases/two.md", "---\ntitle: Two\nkind: espionage\nin: a\nstage: {value: open, status: alleged}\n---\n"),
  ]

  @Test func `Names that somebody denies are left to the page, and an office that is over has its time`() async throws {
    let page = try #require(try RenderedSite(try await SampleDossier.site(Self.records)).pages["people/index.html"])
    let list = try page.visibleText(from: "<main", to: "</main>")
    #expect(list.contains("Annie") && !list.contains("The Fox"))
    #expect(list.contains("Minister of Ports (2001 to 2002)") && !list.contains("Spymistress"))
    #expect(list.contains("Painter") && !list.contains("Pilot"))
  }

  @Test func `The list of cases calls nobody accused whom no source does, and nobody of whom that was taken back`()
    async throws
  {
    let site = try await SampleDossier.site(
      Self.records + [
        (
          "cases/three.md",
          """
          ---
          title: Three
          kind: inquiry
          in: a
          opened: [2001, {value: 2001-05, by: a clerk}]
          parties:
            - {who: ann, role: subject, outcome: missing, status: alleged}
            - {who: ben, role: accused, status: denied}
            - {who: A Cook}
          ---
          """
        )
      ])
    let pages = try RenderedSite(site).pages
    let list = try #require(pages["cases/index.html"])
    let rows = try list.visibleText(from: "<tbody>", to: "</tbody>")
    #expect(!list.contains("ccused") && !rows.contains("Ben"))
    #expect(rows.contains("opened May 2001 Ann (subject; missing, alleged)"), "\(rows)")
    #expect(try #require(pages["cases/three.html"]).contains("A Cook</b></p>"))
  }

  @Test func `What was denied or taken back is counted in no chart of cases`() async throws {
    let page = try #require(try RenderedSite(try await SampleDossier.site(Self.records)).pages["cases/index.html"])
    #expect(!page.contains("Cases by official charge") && !page.contains("Cases by alleged beneficiary"))
    #expect(!page.contains("Cases by what became of those concerned"))
    #expect(page.contains("Cases by stage") && page.contains("known for 1 of 2 cases"))
  }

  @Test(arguments: [
    ("spymistress", "Spymistress (retracted)"), ("x123", "passport number X123 (denied)"),
    ("treason", "treason (retracted)"), ("convicted", "convicted (denied)"), ("fox", "The Fox (denied)"),
    ("club", "A Club (denied)"),
  ])
  func `A search result tells what of it is in doubt`(word: String, shown: String) async throws {
    let index = try DecodedIndex(try await SearchIndex.build(of: try await SampleDossier.site(Self.records)))
    let rows = (index.rows("words", having: word) ?? []) + (index.rows("names", having: word) ?? [])
    #expect(rows.contains { $0.joined(separator: "|").contains(shown) }, "\(rows)")
  }

  @Test
  func `Nobody is listed at a place on the word of hearsay, and an organization's parts are told if nothing else is`()
    async throws
  {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\npublisher: b\n---\n"),
      ("places/rome.md", "---\nnames: [Rome]\nkind: city\nin: a\n---\n"),
      (
        "people/ann.md",
        "---\nnames: [Ann]\nin: a\nborn: {value: 1950, place: rome, status: denied}\ndied: {value: 2000, place: rome, status: alleged}\n---\n"
      ),
      (
        "people/ben.md",
        "---\nnames: [Ben]\nin: a\nborn: [{value: 1950, place: rome, status: alleged}, {value: 1950, place: rome, by: a cook}]\n---\n"
      ),
      ("people/cid.md", "---\nnames: [Cid]\nin: a\nby: a neighbor\nstatus: alleged\noccupations: [thief]\n---\n"),
      ("organizations/b.md", "---\nnames: [Bureau]\nkind: company\nin: a\n---\n"),
      ("organizations/c.md", "---\nnames: [Cell]\nkind: company\nin: a\npart_of: b\n---\n"),
    ])
    let pages = try RenderedSite(site).pages
    let rome = try #require(pages["places/rome.html"]).visibleText(from: "<table class=\"facts\">", to: "</table>")
    #expect(rome.contains("Ben") && !rome.contains("Ann"))
    let bureau = try #require(pages["organizations/b.html"])
    #expect(!bureau.contains("say no more"))
    let facts = try bureau.visibleText(from: "<table class=\"facts\">", to: "</table>")
    #expect(facts.contains("Cell"))
    #expect(!(try #require(pages["people/index.html"]).contains("thief")))
  }

  @Test func `A figure of none is shown with what it is none of`() async throws {
    func figures(_ rest: String) async throws -> String {
      let site = try await SampleDossier.site([
        ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n\(rest)---\n"),
      ])
      return try #require(try RenderedSite(site).pages["index.html"])
    }
    let words = "sources with a day of access or a copy"
    #expect(try await figures("").visibleText(from: "<ul class=\"figures\">", to: "</ul>") == "0 of 1 \(words)")
    #expect(
      try await figures("accessed: 2020-01-02\n").visibleText(from: "<ul class=\"figures\">", to: "</ul>")
        == "1 of 1 \(words)")
  }
}
