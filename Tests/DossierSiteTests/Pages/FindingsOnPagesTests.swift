import Testing

@testable import DossierSite

/// No finding of the editors gets lost between the claims and the fields that it weighs.
struct FindingsOnPagesTests {
  @Test(arguments: [
    "The years may be counted from two calendars.", "The ferry did not run that week.",
    "A second look changes nothing.",
    "Her letters were not at hand.",
  ])
  func `A finding stands on the page of its record`(finding: String) async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", SampleDossier.settings),
      (
        "people/jana-example.md",
        """
        ---
        names: [Jana Example]
        in: harbor-gazette
        born:
          - {value: 1952, by: her brother}
          - {value: 1953, by: her school}
        claims:
          - {about: departure, value: left, says: She left.}
          - {about: departure, value: stayed, says: She stayed.}
        findings:
          - {about: born, says: The years may be counted from two calendars., by: A. Editor, on: 2024-02-01}
          - {about: departure, says: The ferry did not run that week., by: A. Editor, on: 2024-02-01}
          - {about: departure, says: A second look changes nothing., by: B. Editor, on: 2024-02-02}
          - {about: letters, says: Her letters were not at hand., by: A. Editor, on: 2024-02-01}
        ---
        """
      ),
      ("sources/harbor-gazette.md", "---\ntitle: Lost\ntype: article\npublisher: Harbor Gazette\n---\n"),
    ])
    let page = try #require(try RenderedSite(site).pages["people/jana-example.html"])
    #expect(page.ranges(of: ">\(finding)<").count == 1)
  }
}
