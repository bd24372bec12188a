import DossierDiagnostics
import DossierModel
import DossierTemplate
import Foundation
import Testing

@testable import DossierSite

/// Passports, register entries and docket numbers: on pages, in the search and for machines.
struct IdentifiersOnPagesTests {
  private func site() async throws -> SiteContext {
    try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"),
      ("places/pishin.md", "---\nnames: [Pishin]\nkind: country\n---\n"),
      ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"), ("sources/b.md", "---\ntitle: B\ntype: book\n---\n"),
      (
        "people/torek.md",
        """
        ---
        names: [Torek]
        in: a
        identifiers:
          - {kind: passport-number, value: OP 4366918, country: pishin, from: 2001, to: 2006}
          - id-number 77-12
          - {kind: unsc-id, value: TAi.077, in: "b, page 3", by: a committee, says: Listed in 2001.}
        ---
        """
      ),
      ("cases/case.md", "---\ntitle: The Case\nin: a\nidentifiers: [case-number 1:19-cr-00373]\n---\n"),
    ])
  }

  @Test func `Each is told with its kind; those of one chain tell it once`() async throws {
    let pages = try RenderedSite(try await site()).pages
    let html = try #require(pages["people/torek.html"])
    #expect(
      try html.visibleText(from: "<th scope=\"row\">Identifiers</th>", to: "</tr>")
        == "passport number OP 4366918, Pishin valid 2001 to 2006 ID number 77-12 in A · reported "
        + "UN sanctions list reference TAi.077 Listed in 2001. by a committee in B (page 3) · reported"
    )
    #expect(try #require(pages["cases/case.html"]).contains("1:19-cr-00373"))
  }

  @Test func `A source lists the numbers that rest on it, and a place those that it issued`() async throws {
    let pages = try RenderedSite(try await site()).pages
    #expect(try #require(pages["sources/b.html"]).contains("TAi.077"))
    #expect(try #require(pages["places/pishin.html"]).contains("torek.html"))
  }

  @Test func `The search finds a number`() async throws {
    let index = try DecodedIndex(try await SearchIndex.build(of: try await site()))
    for word in ["4366918", "passport", "tai"] {
      let rows = try #require(index.rows("words", having: word))
      #expect(rows.contains { $0[1] == "people/torek.html" && $0[7].contains("passport number OP 4366918") })
    }
  }

  @Test func `For programs they are claims, never properties of the person`() async throws {
    let site = try await site()
    let id = try #require(site.dossier.people.ids.first)
    let fragment = try #require(LinkedData(page: ViewComposer(site, home: .person(id)).handle).fragment(title: "Torek"))
    let json = try #require(try JSONSerialization.jsonObject(with: Data(fragment.bytes)) as? [String: Any])
    let graph = try #require(json["@graph"] as? [[String: Any]])
    #expect(graph[0]["identifier"] == nil)
    let claims = graph.filter { $0["@type"] as? String == "Claim" }
    #expect(claims.count == 3)
    let value = try #require(claims[2]["mentions"] as? [String: String])
    #expect(value == ["@type": "PropertyValue", "propertyID": "unsc-id", "value": "TAi.077"])
    #expect(claims[2]["author"] as? [String] == ["a committee"])
    #expect(claims[2]["creativeWorkStatus"] as? String == "reported")
  }

  @Test func `The data has each with its attributions`() async throws {
    let text = DossierJSON(site: try await site()).text
    #expect(
      text.contains(
        #""identifiers":[{"kind":"passport-number","value":"OP 4366918","country":{"id":"pishin"},"from":{"edtf":"2001""#
      ))
  }
}
