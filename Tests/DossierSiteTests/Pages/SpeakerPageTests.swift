import Testing

@testable import DossierSite

/// Whoever says something about others is found saying it.
struct SpeakerPageTests {
  private func section(_ id: String, on path: String) async throws -> String {
    let html = try #require(try await RenderedSite.sample().pages[path])
    return try html.visibleText(from: "<h2 id=\"\(id)\">", to: "</section>")
  }

  @Test func `A speaker's page shows what is said, of whom, on whose word and how sure it is`() async throws {
    let said = try await section("Said", on: "people/piotr-example.html")
    #expect(said.hasPrefix("Statements by Piotr Example 2 Jana Example"))
    #expect(said.contains("by two dock workers, Piotr Example via Coast Radio in Harbor Gazette"))
    #expect(said.contains("=HYPERLINK"))
    #expect(said.contains("denied"))
    #expect(try await section("Sources", on: "people/piotr-example.html").contains("4 statements"))
  }

  @Test func `Who passed a statement on is found having done so`() async throws {
    let relayed = try await section("Relayed", on: "organizations/coast-radio.html")
    #expect(relayed.hasPrefix("Passed on by Coast Radio 1 Jana Example Jana Example boarded"))
  }

  @Test func `What is on the page already for what it says is not shown twice`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
      (
        "people/ada.md",
        "---\nnames: [Ada]\nin: s\nborn: [{value: 1952, by: [eva, ada]}]\nclaims:\n"
          + "  - {id: one, says: One., by: eva, concerns: [eva]}\n  - {id: two, says: Two., by: eva}\n---\n"
      ),
      ("people/eva.md", "---\nnames: [Eva]\nin: s\nclaims: [{id: three, says: Three., by: eva}]\n---\n"),
    ])
    let html = try #require(try RenderedSite(site).pages["people/eva.html"])
    let said = try html.visibleText(from: "<h2 id=\"Said\">", to: "</section>")
    #expect(said.hasPrefix("Statements by Eva 2 Not listed here again: 2 statements further up on this page"))
    #expect(said.contains("Ada date of birth 1952 by Eva, Ada in S · reported"))
    #expect(said.contains("Two. in context"))
    for text in ["One.", "Two.", "Three."] {
      let body = html.split(separator: "<div class=\"body\">").last
      #expect(body?.split(separator: text).count == 2, "\(text)")
    }
    let ada = try #require(try RenderedSite(site).pages["people/ada.html"])
    #expect(!ada.contains("id=\"Said\""))
  }
}
