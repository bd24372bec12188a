import DossierModel
import Testing

@testable import DossierSite

/// The order of indexes.
struct RecordOrderTests {
  @Test func `Cases are in the order of their titles, or of what their authors sort them by`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: T"), ("cases/a.md", "---\ntitle: The case of Zed\n---\n"),
      ("cases/b.md", "---\ntitle: The case of Abe\nsort: Abe\n---\n"), ("cases/c.md", "---\ntitle: Milk\n---\n"),
    ])
    #expect(
      site.order.cases.ids.map { site.dossier.cases[$0].title } == ["The case of Abe", "Milk", "The case of Zed"])
  }
}
