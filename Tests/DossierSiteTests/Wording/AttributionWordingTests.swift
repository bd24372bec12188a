import DossierModel
import Testing

@testable import DossierSite

/// The chain of an attribution in words.
struct AttributionWordingTests {
  /// The chain of the only claim of a small dossier, written with these keys.
  private func words(_ keys: String, radioKeys: String = "") async throws -> String {
    let site = try await SampleDossier.site([
      ("dossier.yaml", SampleDossier.settings),
      ("organizations/coast-radio.md", "---\nnames: [Coast Radio]\nkind: media\nin: harbor-gazette\n---\n"),
      (
        "people/jana-example.md",
        "---\nnames: [Jana Example]\nin: harbor-gazette\nclaims:\n  - {says: She left., \(keys)}\n---\n"
      ),
      (
        "sources/coast-radio-report.md",
        "---\n\(radioKeys)title: Coast Radio on the ferry that left the harbor at night\ntype: broadcast\npublisher: coast-radio\n---\n"
      ),
      (
        "sources/harbor-gazette.md",
        "---\ntitle: Lost\ntype: article\npublisher: Harbor Gazette\npublished: unknown\npublished_text: not stated\n---\n"
      ),
    ])
    let claim = try #require(site.dossier.claims.ids.first)
    return site.words(for: site.dossier.claims[claim].attributions)
  }

  @Test func `A source goes by its publisher`() async throws {
    #expect(
      try await words("by: two sailors, via: coast-radio-report")
        == "two sailors, via Coast Radio, in Harbor Gazette: reported")
  }

  @Test func `A source goes by its title after its publisher`() async throws {
    #expect(
      try await words("by: coast-radio, via: coast-radio-report")
        == "Coast Radio, via Coast Radio on the ferry that left the…, in Harbor Gazette: reported")
    #expect(
      try await words("via: [coast-radio, coast-radio-report]")
        == "via Coast Radio, then Coast Radio on the ferry that left the…, in Harbor Gazette: reported")
  }

  @Test func `A source goes by the short title that the editors give it`() async throws {
    #expect(
      try await words("by: coast-radio, via: coast-radio-report", radioKeys: "title_short: night report\n")
        == "Coast Radio, via night report, in Harbor Gazette: reported")
  }

  @Test func `A source keeps the name that its mention gives it`() async throws {
    #expect(
      try await words("by: coast-radio, via: {id: coast-radio-report, as: Coast Radio}")
        == "Coast Radio, via Coast Radio, in Harbor Gazette: reported")
  }
}
