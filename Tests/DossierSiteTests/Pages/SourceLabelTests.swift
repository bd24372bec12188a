import DossierModel
import Testing

@testable import DossierSite

/// Whoever reads an attribution can tell which source is meant.
struct SourceLabelTests {
  private func labels(_ sources: [(title: String, rest: String)]) async throws -> [String] {
    let texts = sources.enumerated().map { number, source in
      ("sources/s\(number).md", "---\ntitle: \(source.title)\ntype: webpage\n\(source.rest)\n---\n")
    }
    let site = try await SampleDossier.site([("dossier.yaml", "title: Test\n")] + texts)
    return site.dossier.sources.ids.map { site.labels[.source($0)] }
  }

  @Test func `Sources of one publisher and one day are told apart by their titles`() async throws {
    let courier = "publisher: Northern Courier\npublished: 2019-03-04"
    let labels = try await labels([
      ("The auditor who did not come home, and what her neighbors say", courier), ("Ask the minister", courier),
      ("Later", "publisher: Northern Courier\npublished: 2019-03-05"),
    ])
    #expect(
      labels == [
        "Northern Courier, 4 March 2019: The auditor who did not come home, and…",
        "Northern Courier, 4 March 2019: Ask the minister", "Northern Courier, 5 March 2019",
      ])
  }

  @Test func `A source is called what its editors call it for short, and told apart from others called the same`()
    async throws
  {
    #expect(
      try await labels([
        ("Who was at the quay", "title_short: the report\npublisher: Northern Courier\npublished: 2019"),
        ("Minutes", "title_short: minutes"), ("Minutes of the board", "title_short: minutes"),
      ]) == ["the report", "minutes: Minutes", "minutes: Minutes of the board"])
  }

  @Test func `A title that is the label already is not said twice`() async throws {
    #expect(
      try await labels([("Alike", ""), ("Alike", ""), ("Other", "publisher: Alike")]) == [
        "Alike", "Alike", "Alike: Other",
      ])
  }
}
