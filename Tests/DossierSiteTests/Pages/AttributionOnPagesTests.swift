import Testing

@testable import DossierSite

/// Whoever reads a statement reads who says so, on whose word, in which source, and how sure it is.
struct AttributionOnPagesTests {
  private func page(_ path: String) async throws -> String {
    try #require(try await RenderedSite.sample().pages[path])
  }

  @Test func `A claim shows its speakers, its relays, its source with the place in it, its status and its grade`()
    async throws
  {
    let html = try await page("people/jana-example.html")
    let claim = try html.visibleText(from: "<li id=\"jana-left\">", to: "</li>")
    #expect(claim.hasPrefix("Jana Example boarded a ferry,"))
    #expect(
      claim.contains(
        "by two dock workers, Piotr Example via Coast Radio in Harbor Gazette, 2 August 2003 (paragraph 4) · alleged C3"
      ))
    #expect(claim.contains("in mid-July 2003"))
  }

  @Test func `Accounts that differ are announced in the head and stand side by side`() async throws {
    let html = try await page("people/jana-example.html")
    #expect(html.contains("<a href=\"#about_departure\">departure</a>"))
    let sides = try html.visibleText(from: "<div class=\"sides\">", to: "<div class=\"finding")
    #expect(sides.contains("left the country"))
    #expect(sides.contains("stayed"))
    #expect(sides.contains("denied"))
  }

  @Test func `The place in a record's own source is shown for what has no source of its own`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/gazette.md", "---\ntitle: Gazette\ntype: report\n---\n"),
      ("sources/radio.md", "---\ntitle: Radio\ntype: report\n---\n"),
      (
        "people/jana.md",
        """
        ---
        names: [Jana]
        in: gazette, page 3
        born: 1950
        died: {value: 2000, in: gazette}
        gender: female
        nationality: {text: Utopia, in: radio}
        claims: [{id: rich, says: She was rich.}]
        ---
        """
      ),
    ])
    let page = try #require(try RenderedSite(site).pages["people/jana.html"])
    let facts = try page.visibleText(from: "<table class=\"facts\">", to: "</table>")
    #expect(facts.contains("Born 1950 in Gazette (page 3) · reported Died 2000 in Gazette · reported"))
    #expect(facts.contains("female in Gazette (page 3) · reported"))
    #expect(facts.contains("Utopia in Radio · reported"))
    #expect(try page.visibleText(from: "<li id=\"rich\">", to: "</li>").contains("in Gazette (page 3) · reported"))
  }

  @Test func `A claim that others contradict says so wherever it is shown`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/gazette.md", "---\ntitle: Gazette\ntype: report\n---\n"),
      (
        "people/jana.md",
        """
        ---
        names: [Jana]
        in: gazette
        claims:
          - {id: a, about: fate, value: left, says: Jana left., concerns: harbor}
          - {id: b, about: fate, value: stayed, says: Jana stayed.}
          - {id: c, about: luggage, value: one case, says: She had one case., concerns: harbor}
        ---

        """
      ),
      ("organizations/harbor.md", "---\nnames: [Harbor]\nkind: other\n---\n"),
    ])
    let pages = try RenderedSite(site).pages
    let mark = "Accounts differ</b> <a href=\"../contradictions.html#jana_fate\">fate</a>"
    for (path, count) in [("sources/gazette.html", 2), ("organizations/harbor.html", 1), ("people/jana.html", 0)] {
      #expect(try #require(pages[path]).ranges(of: mark).count == count, "\(path)")
    }
    let harbor = try #require(pages["organizations/harbor.html"])
    #expect(harbor.contains("Accounts differ on</b> <a href=\"#about_fate\">fate</a>"))
    #expect(harbor.contains("; 1 contradiction"))
  }

  @Test func `A finding is signed and dated, and stands apart from the accounts`() async throws {
    let html = try await page("people/jana-example.html")
    let finding = try html.visibleText(from: "<div class=\"finding", to: "</div>")
    #expect(finding.contains("The ferry did not run that week."))
    #expect(finding.contains("A. Editor, 1 February 2024"))
  }

  @Test func `A copy is named as a copy where it is listed as a source`() async throws {
    let html = try await page("sources/gazette-copy.html")
    #expect(html.contains("harbor-gazette.html"))
    let original = try await page("sources/harbor-gazette.html")
    #expect(original.contains("gazette-copy.html"))
  }

  @Test func `The start page counts one of a kind in the singular, and has no heading over no editions`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("people/nobody.md", "---\nnames: [Nobody]\n---\n"),
    ])
    let html = try #require(try RenderedSite(site).pages["index.html"])
    #expect(html.contains("<b>1</b> person</a>"))
    #expect(!html.contains("Editions"))
  }

  @Test func `A name in another script says which language it is in`() async throws {
    let html = try await page("people/jana-example.html")
    #expect(html.contains("lang=\"ru\">Яна Пример<"))
  }

  @Test func `A person of whom nothing but a name is known has no empty sections`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("people/nobody.md", "---\nnames: [Nobody]\n---\n"),
    ])
    let html = try #require(try RenderedSite(site).pages["people/nobody.html"])
    #expect(!html.contains("<h2"))
    #expect(html.contains("Nothing more is said of this person, and no source is given."))
  }

  @Test func `What authors write is text on every page, never markup`() async throws {
    for (path, html) in try await RenderedSite.sample().pages {
      #expect(!html.contains("The <ferry> case"), "\(path)")
    }
    #expect(try await page("cases/ferry-case.html").contains("The &lt;ferry&gt; case"))
  }

  @Test(arguments: [
    ("names: [P]", "Nothing more is said of it, and no source is given."),
    ("names: [P]\nin: s", "The sources name it and say no more."),
    ("names: [{text: P, in: s}]", "The sources name it and say no more."),
  ])
  func `Sources name nothing for which there is none`(fields: String, text: String) async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
      ("places/p.md", "---\n\(fields)\n---\n"),
    ])
    let page = try #require(try RenderedSite(site).pages["places/p.html"])
    #expect(page.contains(text) || fields.contains("{"))
    #expect(page.contains("no source is given") == !fields.contains("in: s"))
  }
}
