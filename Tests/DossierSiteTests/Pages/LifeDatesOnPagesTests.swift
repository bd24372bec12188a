import Testing

@testable import DossierSite

/// When and where a life began or ended: as many accounts as there are, each whole.
struct LifeDatesOnPagesTests {
  private func born(_ accounts: String) async throws -> String {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"),
      ("places/pishin.md", "---\nnames: [Pishin]\nkind: city\n---\n"),
      ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"), ("sources/b.md", "---\ntitle: B\ntype: book\n---\n"),
      ("people/torek.md", "---\nnames: [Torek]\nin: a\nborn:\n\(accounts)\n---\n"),
    ])
    let html = try #require(try RenderedSite(site).pages["people/torek.html"])
    return try html.visibleText(from: "<th scope=\"row\">Born</th>", to: "</tr>")
  }

  @Test func `A place without a date stands alone, without a comma`() async throws {
    #expect(try await born("  - {place: pishin}") == "Pishin in A · reported")
    #expect(try await born("  - {value: 1960, place: pishin}") == "1960, Pishin in A · reported")
  }

  @Test func `As many accounts are said to differ as stand side by side`() async throws {
    let text = try await born(
      """
        - {value: 1960}
        - {value: 1962}
        - {place: pishin, by: a clerk}
        - {place: {text: Kandahar}, by: a clerk}
      """)
    #expect(text.hasPrefix("4 accounts differ"))
  }

  @Test func `A place stays with the date beside which it was written`() async throws {
    let text = try await born("  - {value: 1960}\n  - {value: 1962, place: pishin}\n  - {value: 1965~}")
    #expect(text == "3 accounts differ 1960 in A · reported 1962, Pishin in A · reported about 1965 in A · reported")
  }

  @Test func `Those who give the same stand together`() async throws {
    let text = try await born(
      """
        - {value: 1960}
        - {value: 1962, by: a clerk}
        - {value: 1960, in: b}
      """)
    #expect(text == "2 accounts differ 1960 in A; B · reported 1962 by a clerk in A · reported")
  }
}
