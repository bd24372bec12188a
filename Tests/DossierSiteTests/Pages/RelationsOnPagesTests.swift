import Testing

@testable import DossierSite

/// Ties, read from both ends; and records that may be of one and the same.
struct RelationsOnPagesTests {
  private func pages(_ relations: String, settings: String = "") async throws -> [String: String] {
    try RenderedSite(
      try await SampleDossier.site([
        ("dossier.yaml", "title: Test\n\(settings)"),
        ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
        ("people/ann.md", "---\nnames: [Ann]\nin: a\nrelations: [\(relations)]\n---\n"),
        ("people/anna.md", "---\nnames: [Anna]\nin: a\n---\n"),
        ("organizations/club.md", "---\nnames: [Club]\nkind: other\nin: a\n---\n"),
      ])
    ).pages
  }

  @Test func `Whom a person may be the same as stands in the head of both pages, with who says so`() async throws {
    let pages = try await pages(
      "{kind: possibly-same-as, to: anna, says: Born on one day., by: a clerk, status: alleged}, {kind: different-from, to: club}"
    )
    let ann = try #require(pages["people/ann.html"])
    let head = try ann.visibleText(from: "<header class=\"head\">", to: "</header>")
    #expect(head.contains("May be the same person as Anna Born on one day. by a clerk in A · alleged"))
    #expect(head.contains("Not the same as Club in A · reported"))
    #expect(!ann.contains("id=\"Relations\""))
    let anna = try #require(pages["people/anna.html"])
    #expect(
      try anna.visibleText(from: "<header class=\"head\">", to: "</header>").contains(
        "May be the same person as Ann Born on one day. by a clerk in A · alleged"))
    #expect(!anna.contains("id=\"Relations\""))
  }

  @Test func `Two ties of one kind to the same record are two on both pages`() async throws {
    let pages = try await pages("{kind: met, to: anna, when: 2001}, {kind: met, to: anna, when: 2002}")
    for path in ["people/ann.html", "people/anna.html"] {
      let text = try #require(pages[path]).visibleText(from: "<h2 id=\"Relations\">", to: "</ul>")
      #expect(text.hasPrefix("Relations 2") && text.split(separator: "met").count == 3, "\(text)")
    }
  }

  @Test func `Ties of two kinds that take turns are told once each from the other end`() async throws {
    let pages = try await pages(
      "{kind: met, to: anna, when: 2001}, {kind: informed, to: anna}, {kind: met, to: anna, when: 2002}")
    let text = try #require(pages["people/anna.html"]).visibleText(from: "<h2 id=\"Relations\">", to: "</ul>")
    #expect(text.hasPrefix("Relations 3") && text.split(separator: "met").count == 3, "\(text)")
  }

  @Test func `A tie reads from its other end as the dossier words it, or is quoted`() async throws {
    let pages = try await pages(
      "{kind: financed, to: club}, {kind: led-by, to: anna}",
      settings: "vocabulary: {relation_kinds: [{kind: financed, inverse: financed by}, led-by]}\n")
    func relations(_ path: String) throws -> String {
      try #require(pages[path]).visibleText(from: "<h2 id=\"Relations\">", to: "</ul>")
    }
    #expect(try relations("people/ann.html").contains("financed Club"))
    #expect(try relations("organizations/club.html").contains("financed by Ann"))
    #expect(try relations("people/anna.html").contains("named as “led by” by Ann"))
  }
}
