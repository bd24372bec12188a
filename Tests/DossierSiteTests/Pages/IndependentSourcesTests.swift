import Testing

@testable import DossierSite

/// What a source's page says of how far others say the same.
struct IndependentSourcesTests {
  /// The heading under which the source `a` lists a claim that another one makes too.
  private func heading(_ first: String, _ second: String) async throws -> String? {
    let pages = try RenderedSite(
      try await SampleDossier.site([
        ("dossier.yaml", "title: Test\n"),
        ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"), ("sources/b.md", "---\ntitle: B\ntype: book\n---\n"),
        ("sources/copy.md", "---\ntitle: C\ntype: book\nrepublishes: a\n---\n"),
        ("people/ann.md", "---\nnames: [Ann]\nin: b\n---\n"), ("people/bob.md", "---\nnames: [Bob]\nin: b\n---\n"),
        (
          "people/cy.md",
          "---\nnames: [Cy]\nin: b\nclaims:\n"
            + "  - {id: one, about: fate, value: left, says: One., \(first)}\n"
            + "  - {id: two, about: fate, value: left, says: Two., \(second)}\n---\n"
        ),
      ])
    ).pages
    let html = try #require(pages["sources/a.html"])
    return ["Alone", "Confirmed", "Copied"].first { html.contains("<h2 id=\"\($0)\">") }
  }

  @Test(arguments: [
    ("by: ann, in: a", "by: bob, in: b", "Confirmed"), ("in: a", "in: b", "Confirmed"),
    ("by: ann, in: a", "by: ann, in: b", "Copied"), ("by: [ann, bob], in: a", "by: [ann, bob], in: b", "Copied"),
    ("by: [ann, bob], in: a", "by: bob, in: b", "Copied"), ("in: a", "in: copy", "Copied"),
    ("by: {text: a clerk}, in: a", "by: {text: The clerk}, in: b", "Copied"),
    ("by: ann, in: a", "by: bob, in: b, status: retracted", "Alone"),
    ("by: ann, in: a", "by: bob, in: b, status: denied", "Alone"), ("by: ann, in: a", "by: bob, in: a", "Alone"),
  ])
  func `Others bear a statement out if they don't rest on the same word`(
    first: String, second: String, expected: String
  ) async throws {
    #expect(try await heading(first, second) == expected)
  }
}
