import DossierModel
import Testing

@testable import DossierSite

/// The pages of a timeline's years.
struct TimelineYearsTests {
  private func pages(_ events: String...) async throws -> [String: String] {
    // More than a timeline of one page holds.
    let others = (1...14).map { "- {id: o\($0), kind: visit, when: 2003-01-\($0 < 10 ? "0" : "")\($0)}" }
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
      (
        "cases/affair.md",
        "---\ntitle: Affair\nin: a\nevents:\n\((others + events.map { "- {\($0)}" }).joined(separator: "\n"))\n---\n"
      ),
    ])
    return try RenderedSite(site).pages
  }

  @Test func `What goes on for years is named on the page of each`() async throws {
    let pages = try await pages(
      "id: war, kind: other, title: War, when: 1999/2003-05", "id: peace, kind: other, when: 1999/..",
      "id: guess, kind: other, when: 200X")
    let year = try #require(pages["timeline/2003.html"])
    #expect(year.contains("<a href=\"../cases/affair.html#war\">War (1999 to May 2003)</a>"))
    #expect(year.ranges(of: "Also in this year").count == 1 && !year.contains("#peace") && !year.contains("#guess"))
    #expect(pages["timeline/1999.html"]?.contains("Also in this year") == false)
  }

  @Test func `Years before Christ are called as dates call them`() async throws {
    let pages = try await pages("id: old, kind: other, when: -0043")
    #expect(pages["timeline/-0043.html"]?.contains("<h1>44 BC</h1>") == true)
    #expect(pages["timeline/index.html"]?.contains("<a href=\"../timeline/-0043.html\">44 BC</a>") == true)
  }
}
