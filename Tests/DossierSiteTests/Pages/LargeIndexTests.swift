import Testing

@testable import DossierSite

/// An index of more people than fit on one page.
struct LargeIndexTests {
  private func pages() async throws -> [String: String] {
    let people = (0..<401).map { number -> (path: String, text: String) in
      let letter = ["A", "B", "C"][number % 3]
      let nationality = number % 4 == 0 ? "nationality: norway\n" : "nationality: [sweden, {text: Elsewhere}]\n"
      return (
        "people/p\(number).md",
        "---\nnames: [\(letter)\(1000 + number) Name]\nin: a\n\(nationality)occupations: [clerk]\n---\n"
      )
    }
    return try RenderedSite(
      try await SampleDossier.site(
        [
          ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
          ("places/norway.md", "---\nnames: [Norway]\nkind: country\n---\n"),
          ("places/sweden.md", "---\nnames: [Sweden]\nkind: country\n---\n"),
          ("cases/one.md", "---\ntitle: One\nin: a\nparties: [p0, p1, p2]\n---\n"),
          ("cases/two.md", "---\ntitle: Two\nin: a\nparties: [p1]\n---\n"),
        ] + people)
    ).pages
  }

  @Test func `It counts what stands under each letter, of which nationality and in which case`() async throws {
    let pages = try await pages()
    let index = try #require(pages["people/index.html"])
    let letters = try index.visibleText(from: "<ul class=\"az\">", to: "</ul>")
    #expect(letters == "A A1000 – A1399 134 B B1001 – B1400 134 C C1002 – C1398 133")
    let nationalities = try index.visibleText(from: "<h2>By nationality</h2>", to: "</section>")
    #expect(nationalities == "Sweden 300 Norway 101")
    let cases = try index.visibleText(from: "<h2>By case</h2>", to: "</section>")
    #expect(cases == "One 3 Two 1")
    #expect(!index.contains("A1003"))
  }

  @Test func `A letter's page says of each person what role and which nationality`() async throws {
    let page = try #require(try await pages()["people/letter_b.html"])
    #expect(page.contains("<p class=\"meta\">clerk, Sweden, Elsewhere</p>"))
    #expect(page.contains("aria-current=\"page\">B <small>134</small></a>"))
  }
}
