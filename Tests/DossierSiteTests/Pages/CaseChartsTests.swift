import Testing

@testable import DossierSite

/// What the cases are counted by.
struct CaseChartsTests {
  private func charts(_ cases: String...) async throws -> [String] {
    let site = try await SampleDossier.site(
      [
        ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
        ("organizations/harbor.md", "---\nnames: [Harbor]\nin: a\n---\n"),
        ("people/stranger.md", "---\ndescribed_as: a stranger\nin: a\n---\n"),
      ]
        + cases.enumerated().map { ("cases/c\($0).md", "---\ntitle: C\($0)\nin: a\n\($1)\n---\n") })
    return CaseCharts(site).all().map { chart in
      "\(chart.name), \(chart.known): " + chart.bars.map { "\($0.label) \($0.count)" }.joined(separator: ", ")
    }
  }

  @Test func `A beneficiary whom nobody names is not known`() async throws {
    let found = try await charts(
      "beneficiary: harbor", "beneficiary: harbor", "beneficiary: a government that is not named",
      "beneficiary: stranger")
    #expect(found == ["Cases by alleged beneficiary, known for 2 of 4 cases: Harbor 2"])
  }

  @Test func `Bars of one case each are no chart`() async throws {
    #expect(try await charts("official_charge: theft", "official_charge: treason") == [])
    #expect(
      try await charts("official_charge: theft", "official_charge: theft", "official_charge: treason") == [
        "Cases by official charge, known for 3 of 3 cases: theft 2, treason 1"
      ])
  }
}
