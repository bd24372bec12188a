import DossierModel
import Foundation
import Testing

@testable import DossierSite

/// `dossier.json` and its schema.
struct DossierJSONTests {
  private func parsed(_ site: SiteContext) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(DossierJSON(site: site).text.utf8)) as? [String: Any])
  }

  @Test func `A claim has a line of its own, with its whole chain`() async throws {
    let site = try await SampleDossier.site()
    let expected = #"""
      {"id":"jana-left","page":"people/jana-example.html#jana-left","subject":"jana-example","about":"departure",\#
      "value":"left the country","says":"Jana Example boarded a ferry, \"with one suitcase\"; so it is said.",\#
      "when":{"edtf":"[2003-07-11..2003-07-20]","earliest":"2003-07-11","latest":"2003-07-20",\#
      "words":"in mid-July 2003"},"attributions":[{"by":[{"text":"two dock workers"},{"id":"piotr-example"}],\#
      "via":[{"id":"coast-radio"}],"in":{"source":"harbor-gazette","at":"paragraph 4"},"status":"alleged","grade":"C3"}]},
      """#
    let line = DossierJSON(site: site).line(beginning: #"{"id":"jana-left""#)
    #expect(line.map(String.init) == expected)
  }

  @Test func `Nothing of the dossier is missing`() async throws {
    let site = try await SampleDossier.site()
    let json = try parsed(site)
    func ids(_ list: String) -> [String] { (json[list] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? [] }
    #expect(ids("people") == ["jana-example", "piotr-example"])
    #expect(ids("organizations") == ["coast-radio"])
    #expect(ids("cases") == ["ferry-case"])
    #expect(ids("events") == ["ferry-left", "ferry-sought", "ferry-undated"])
    #expect(ids("sources") == ["gazette-copy", "harbor-gazette"])
    #expect(ids("notes") == ["about"])
    #expect(ids("claims") == ["jana-left", "jana-stayed"])
    #expect((json["conflicts"] as? [Any])?.count == 1)
    #expect((json["findings"] as? [Any])?.count == 1)
    #expect((json["relations"] as? [Any])?.count == 1)
  }

  @Test func `A note is plain text with what it links to and cites`() async throws {
    let json = try parsed(try await SampleDossier.site())
    let person = try #require((json["people"] as? [[String: Any]])?.first)
    let note = try #require(person["note"] as? [String: Any])
    #expect((note["text"] as? String)?.hasPrefix("Her brother Piotr Example denied it") == true)
    #expect(note["links"] as? [String] == ["piotr-example"])
    #expect(note["cites"] as? [[String: String]] == [["source": "harbor-gazette", "at": "paragraph 6"]])
  }

  @Test func `An empty dossier is whole too`() async throws {
    let json = try parsed(try await SampleDossier.site([("dossier.yaml", "title: Nothing")]))
    #expect((json["claims"] as? [Any])?.isEmpty == true)
  }

  @Test func `The schema is JSON and knows every status`() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(DossierSchema().text.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    for status in ClaimStatus.allCases { #expect(DossierSchema().text.contains("\"\(status.rawValue)\"")) }
  }
}
