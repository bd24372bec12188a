import DossierModel
import DossierPublishing
import DossierTemplate
import Foundation
import Testing

@testable import DossierSite

/// The JSON-LD of pages.
struct LinkedDataTests {
  private func graph(_ composer: ViewComposer) throws -> [[String: Any]] {
    let fragment = try #require(LinkedData(page: composer.handle).fragment(title: "Title"))
    let json = try JSONSerialization.jsonObject(with: Data(fragment.bytes)) as? [String: Any]
    #expect(json?["@context"] as? String == "https://schema.org")
    return try #require(json?["@graph"] as? [[String: Any]])
  }

  private func graph(of slug: String, _ site: SiteContext) throws -> [[String: Any]] {
    let id = try #require(site.dossier.people.ids.first { site.dossier.people[$0].header.slug == slug })
    return try graph(ViewComposer(site, home: .person(id)))
  }

  @Test func `A person has a name and an address, and nothing else`() async throws {
    let person = try #require(try graph(of: "jana-example", try await SampleDossier.site()).first)
    #expect(
      person as? [String: String] == [
        "@type": "Person", "@id": "../people/jana-example.html", "name": "Jana Example",
      ])
  }

  @Test func `A claim has its author, its source, its status and its chain`() async throws {
    let nodes = try graph(of: "jana-example", try await SampleDossier.site())
    let claim = try #require(nodes.first { $0["@id"] as? String == "#jana-left" })
    #expect(claim["@type"] as? String == "Claim")
    #expect(claim["creativeWorkStatus"] as? String == "alleged")
    #expect((claim["about"] as? [String: String]) == ["@id": "../people/jana-example.html"])
    let authors = try #require(claim["author"] as? [Any])
    #expect(authors[0] as? String == "two dock workers")
    #expect((authors[1] as? [String: String])?["name"] == "Piotr Example")
    let source = try #require((claim["appearance"] as? [[String: String]])?.first)
    #expect(source == ["@id": "../sources/harbor-gazette.html"])
    #expect(
      claim["creditText"] as? String
        == "two dock workers and Piotr Example, via Coast Radio, in Harbor Gazette, 2 August 2003 (paragraph 4): alleged, grade C3"
    )
  }

  @Test(arguments: [10, 700])
  func `No claim stands without those that speak against it`(length: Int) async throws {
    let words = String(repeating: "a word ", count: length / 7)
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
      (
        "people/ann.md",
        """
        ---
        names: [Ann]
        in: s
        claims:
          - {id: took, about: theft, says: She took it. \(words)}
          - {id: calm, says: She was calm.}
          - {id: did-not, says: She did not. \(words), by: ann, disputes: took}
        findings: [{about: theft, says: Nobody knows., by: A. B., on: 2024-01-01}]
        ---
        """
      ),
      (
        "people/ben.md",
        "---\nnames: [Ben]\nin: s\nclaims: [{id: saw, says: He saw that she did not., disputes: took}]\n---\n"
      ),
    ])
    let nodes = try graph(of: "ann", site).compactMap { $0["@id"] as? String }
    let isShort = length < 100
    #expect(nodes.contains("#took") == isShort && nodes.contains("#did-not") == isShort)
    #expect(nodes.contains("../people/ben.html#saw") == isShort)
    let reviews = try graph(of: "ann", site).compactMap { $0["itemReviewed"] as? [[String: String]] }
    #expect(
      reviews.flatMap { $0.compactMap { $0["@id"] } }.sorted()
        == (isShort ? ["#did-not", "#took", "../people/ben.html#saw"] : []))
    #expect(isShort || nodes.contains("#calm"))
  }

  @Test func `The address of a source is where it can be read, never the page about it`() async throws {
    let site = try await SampleDossier.site()
    let addresses = try site.dossier.sources.ids.map { id in
      try graph(ViewComposer(site, home: .source(id))).first?["url"] as? String
    }
    #expect(addresses == site.dossier.sources.ids.map { site.dossier.sources[$0].url })
    #expect(addresses.contains("https://example.org/a?b={c}&d=1"))
    #expect(addresses.contains(nil))
  }

  @Test func `A finding reviews the claims and rates nothing`() async throws {
    let nodes = try graph(of: "jana-example", try await SampleDossier.site())
    let review = try #require(nodes.first { $0["@type"] as? String == "ClaimReview" })
    #expect(review["author"] as? String == "A. Editor")
    #expect(review["itemReviewed"] as? [[String: String]] == [["@id": "#jana-left"], ["@id": "#jana-stayed"]])
    #expect(review["reviewRating"] == nil)
  }

  @Test func `Of a topic all claims are given or none`() async throws {
    let claims = (0..<60).map { number in
      """
        - {id: c\(number), about: topic-\(number / 4), value: v\(number), says: \(String(repeating: "word ", count: number + 1))}
      """
    }
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: T"),
      ("people/a.md", "---\nnames: [A]\nin: s\nclaims:\n\(claims.joined(separator: "\n"))\n---\n"),
      ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
    ])
    let given = try graph(of: "a", site).compactMap { ($0["@id"] as? String)?.dropFirst(2) }.compactMap { Int($0) }
    #expect(!given.isEmpty && given.count < 60)
    #expect(Dictionary(grouping: given) { $0 / 4 }.values.allSatisfy { $0.count == 4 })
  }

  @Test func `The start page is a site, the data page a dataset, others collections, and the 404 page nothing`()
    async throws
  {
    let site = try await SampleDossier.site()
    func type(_ path: PagePath) throws -> String? {
      try graph(ViewComposer(site, path: path.text)).first?["@type"] as? String
    }
    #expect(try type(.start) == "WebSite")
    #expect(try type(.data) == "Dataset")
    #expect(try type(SiteSection.people.index) == "CollectionPage")
    #expect(LinkedData(page: ViewComposer(site, path: PagePath.notFound.text).handle).fragment(title: "") == nil)
  }
}
