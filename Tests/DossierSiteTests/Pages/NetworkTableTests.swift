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

  private func table(_ records: (path: String, text: String)...) async throws -> RenderedSite {
    try RenderedSite(
      try await SampleDossier.site(
        records + [("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n")]))
  }

  @Test func `Each tie has its time, there and beside who is tied to a record`() async throws {
    let site = try await table(
      (
        "people/ann.md",
        "---\nnames: [Ann]\nin: a\nrelations: [{kind: spouse-of, to: bo, when: 1981/2018-11}]\npositions: [{title: clerk, organization: org, from: 2001, to: 2005}]\n---\n"
      ),
      ("people/bo.md", "---\nnames: [Bo]\nin: a\nrelations: [{kind: met, to: org}]\n---\n"),
      ("organizations/org.md", "---\nnames: [Org]\nkind: company\nin: a\n---\n"))
    let table = try #require(site.pages["network.html"]).visibleText(from: "<tbody>", to: "</tbody>")
    #expect(table.contains("spouse of 1981 to November 2018 Bo"), "\(table)")
    #expect(table.contains("clerk 2001 to 2005 Org"), "\(table)")
    let page = try #require(site.pages["people/ann.html"])
    #expect(page.contains("spouse of (1981 to November 2018)"))
  }

  @Test func `One tie has one row with all who say so, and namesakes are told apart`() async throws {
    let site = try await table(
      ("people/ann-1.md", "---\nnames: [Ann]\nin: a\nborn: 1950\n---\n"),
      ("people/ann-2.md", "---\nnames: [Ann]\nin: a\nborn: 1971\n---\n"),
      ("organizations/court.md", "---\nnames: [Court]\nkind: court\nin: a\n---\n"),
      (
        "cases/affair.md",
        """
        ---
        title: Affair
        kind: inquiry
        in: a
        parties: [ann-1 as accused, ann-2 as accused]
        sentence: [{kind: death, of: ann-1, court: court}, {kind: life, of: ann-2, court: court, in: "a, page 2"}]
        ---
        """
      ))
    let table = try #require(site.pages["network.html"]).visibleText(from: "<tbody>", to: "</tbody>")
    #expect(table.contains("Ann born 1950 accused Affair in A · reported Ann born 1971 accused"), "\(table)")
    #expect(table.contains("Court court Affair in A; A (page 2) · reported"), "\(table)")
    #expect(table.split(separator: "Court court").count == 2)
  }
}
