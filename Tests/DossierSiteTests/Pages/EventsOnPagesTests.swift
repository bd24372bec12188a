import Testing

@testable import DossierModel
@testable import DossierSite

/// An event tells whom it happened to, and never lays it to those who only had a part in it.
struct EventsOnPagesTests {
  private func site(events: String) async throws -> SiteContext {
    let people = ["victor-hale", "judge-brandt", "ada-morrow", "okafor", "lena-fisk"]
    return try await SampleDossier.site(
      [
        ("dossier.yaml", "title: Test\n"),
        ("cases/affair.md", "---\ntitle: Affair\nkind: inquiry\nevents:\n\(events)\n---\n"),
      ]
        + people.map { id in
          let name = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
          return ("people/\(id).md", "---\nnames: [\(name)]\n---\n")
        })
  }

  @Test(arguments: [
    ("[victor-hale as convict, judge-brandt as judge]", "Sentenced: Victor Hale"),
    ("[ada-morrow, okafor as witness, lena-fisk]", "Sentenced: Ada Morrow, Lena Fisk"),
    ("[okafor as witness, ada-morrow]", "Sentenced: Ada Morrow"),
    ("[]", "Sentenced"),
  ])
  func `An event without a title is called after those without a role, or else the first who is named`(
    participants: String, title: String
  ) async throws {
    let site = try await site(events: "  - {id: it, kind: sentenced, participants: \(participants)}")
    let dossier = site.dossier
    #expect(dossier.events.ids.map { dossier.title(of: $0) } == [title])
  }

  @Test func `A person's page says what part the person had in each event`() async throws {
    let site = try await site(
      events: "  - {id: seen, kind: last-seen, participants: [ada-morrow as victim, okafor as witness]}")
    let pages = try RenderedSite(site).pages
    let witness = try #require(pages["people/okafor.html"]).visibleText(from: "<ol class=\"events\">", to: "</ol>")
    #expect(witness.contains("Last seen: Ada Morrow as witness"))
    #expect(witness.contains("Ada Morrow (victim)"))
    let timeline = try #require(pages["cases/affair.html"]).visibleText(from: "<ol class=\"events\">", to: "</ol>")
    #expect(timeline.contains("Ada Morrow (victim), Okafor (witness)"))
    #expect(!timeline.contains("as witness"))
  }

  @Test func `Very many participants are named where the event is at home, and counted elsewhere`() async throws {
    let others = (1...40).map { "Guest \($0)" }.joined(separator: ", ")
    let site = try await site(events: "  - {id: it, kind: meeting, participants: [okafor as witness, \(others)]}")
    let pages = try RenderedSite(site).pages
    let home = try #require(pages["cases/affair.html"]).visibleText(from: "<ol class=\"events\">", to: "</ol>")
    #expect(home.contains("Guest 40") && !home.contains("more"))
    let page = try #require(pages["people/okafor.html"])
    let elsewhere = try page.visibleText(from: "<ol class=\"events\">", to: "</ol>")
    #expect(
      elsewhere.contains("as witness") && elsewhere.contains("Guest 24 and 16 more") && !elsewhere.contains("Guest 25"))
    #expect(page.contains("<a href=\"../cases/affair.html#it\">and 16 more</a>"))
  }
}
