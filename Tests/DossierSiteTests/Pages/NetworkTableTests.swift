import Testing

@testable import DossierSite

/// The table of the network: its drawing in words.
struct NetworkTableTests {
  @Test func `Ties stand in the order of those from whom they lead`() async throws {
    func person(_ name: String, _ relations: String = "") -> (path: String, text: String) {
      ("people/\(name.lowercased()).md", "---\nnames: [\(name)]\nin: a\n\(relations)\n---\n")
    }
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
      person("Ann"), person("Bo", "relations: [{kind: met, to: cy}]"),
      person("Cy", "relations: [{kind: informed, to: ann}]"),
    ])
    let table = try #require(try RenderedSite(site).pages["network.html"])
      .visibleText(from: "<tbody>", to: "</tbody>")
    #expect(table.hasPrefix("Bo met Cy in A · reported Cy informed Ann"), "\(table)")
  }
}
