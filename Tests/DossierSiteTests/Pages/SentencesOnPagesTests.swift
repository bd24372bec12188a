import DossierModel
import Testing

@testable import DossierSite

/// What a court imposed on somebody stands on their page and on the court's, with who says so.
struct SentencesOnPagesTests {
  private func site(_ sentence: String, parties: String = "[ann as accused, bob as accused]") async throws
    -> SiteContext
  {
    try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
      ("people/ann.md", "---\nnames: [Ann]\nin: a\n---\n"), ("people/bob.md", "---\nnames: [Bob]\nin: a\n---\n"),
      ("organizations/court.md", "---\nnames: [High Court]\nkind: court\nin: a\n---\n"),
      (
        "cases/affair.md",
        "---\ntitle: Affair\nkind: inquiry\nin: a\nparties: \(parties)\nsentence: \(sentence)\n---\n"
      ),
    ])
  }

  private func roles(_ site: SiteContext, _ path: String) throws -> String {
    let page = try #require(try RenderedSite(site).pages[path])
    guard page.contains("id=\"Cases\"") else { return "" }
    return try page.visibleText(from: "<h2 id=\"Cases\">", to: "</ul>")
  }

  private static let four =
    "{kind: prison, amount: 4, unit: years, of: ann, court: court, date: 2021, by: a clerk, status: alleged}"

  @Test func `A sentence stands on the page of whom it was imposed on, and on the court's`() async throws {
    let site = try await site(Self.four)
    #expect(
      try roles(site, "people/ann.html").contains(
        "Affair, accused in A · reported sentenced 4 years in prison High Court 2021 by a clerk in A · alleged"))
    #expect(
      try roles(site, "organizations/court.html").contains(
        "Affair, court Ann: 4 years in prison 2021 by a clerk in A · alleged"))
    #expect(try !roles(site, "people/bob.html").contains("sentenced"))
    #expect(try !roles(site, "people/bob.html").contains("prison"))
  }

  @Test func `Whoever is a party, too, has the case named once`() async throws {
    let site = try await site("{kind: death, of: ann, court: court}", parties: "[ann as accused, court as court]")
    #expect(
      try roles(site, "organizations/court.html") == "Roles in cases 1 Affair, court Ann: death in A · reported")
    #expect(
      try roles(site, "people/ann.html")
        == "Roles in cases 1 Affair, accused, sentenced death High Court in A · reported")
  }

  @Test func `Neither loses its attribution where they differ in a part`() async throws {
    let site = try await site(
      "{kind: death, of: ann}", parties: "[{who: ann, role: accused, in: a, also: [{by: a clerk, in: a}], grade: B2}]")
    let roles = try roles(site, "people/ann.html")
    #expect(roles.contains("Affair, accused in A · reported B2"))
    #expect(roles.contains("a clerk"))
    #expect(roles.hasSuffix("sentenced death in A · reported"))
  }

  @Test func `Of several parts in a case it goes with that of the accused`() async throws {
    let site = try await site("{kind: death, of: ann}", parties: "[ann as witness, ann as accused]")
    #expect(
      try roles(site, "people/ann.html")
        == "Roles in cases 1 Affair, witness in A · reported Affair, accused, sentenced death in A · reported")
    let witness = try await self.site("{kind: death, of: ann}", parties: "[ann as witness]")
    #expect(
      try roles(witness, "people/ann.html")
        == "Roles in cases 1 Affair, witness in A · reported Affair, sentenced death in A · reported")
  }

  @Test func `Differing accounts of it stand side by side there`() async throws {
    let site = try await site("[\(Self.four), {kind: death, of: ann}, {kind: fine, amount: 5, unit: euro, of: bob}]")
    let roles = try roles(site, "people/ann.html")
    #expect(roles.contains("2 accounts differ 4 years in prison"))
    #expect(roles.contains("death in A · reported"))
    #expect(!roles.contains("fine"))
  }

  @Test func `A sentence that names nobody is that of the only one accused`() async throws {
    let sentence = "{kind: death, court: court}"
    let alone = try await site(sentence, parties: "[ann as accused, bob as witness]")
    #expect(try roles(alone, "people/ann.html").contains("sentenced death High Court"))
    #expect(try roles(alone, "organizations/court.html").contains("court Ann: death"))
    let several = try await site(sentence)
    #expect(try !roles(several, "people/ann.html").contains("death"))
    #expect(try roles(several, "organizations/court.html").contains("Affair, court death in A · reported"))
  }

  @Test func `It counts among what the sources of these pages bear`() async throws {
    let site = try await site(Self.four)
    for home in [RecordKind.person, .organization].compactMap({ site.dossier.references(of: $0).first }) {
      var sentences = 0
      site.visitCitations(on: home) { statement, _ in if statement.part == .account(.sentence, 0) { sentences += 1 } }
      #expect(sentences == 1)
    }
  }
}
