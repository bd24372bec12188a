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

  @Test(arguments: [
    ("[{who: ann, role: suspect}, {who: {text: Police}}]", "Raid: Ann"),
    ("[ann, {who: {text: Judge}, role: judge}]", "Raid: Ann"),
    ("[{who: ann, role: witness}]", "Raid: Ann"),
  ])
  func `An event is named after those against whom it is directed`(participants: String, title: String) async throws {
    let settings = "title: Test\nvocabulary: {event_kinds: [raid]}\n"
    let site = try await SampleDossier.site([
      ("dossier.yaml", settings), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
      ("people/ann.md", "---\nnames: [Ann]\nin: a\n---\n"),
      ("events/raid.md", "---\nkind: raid\nwhen: 2003\nin: a\nparticipants: \(participants)\n---\n"),
    ])
    #expect(try site.dossier.title(of: #require(site.dossier.events.ids.first)) == title)
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

  @Test(arguments: [
    ("when: 2022-22, when_text: in the summer of 2022", "in the summer of 2022"),
    ("when: 1997/2019, when_text: from 1997 to 2019", "from 1997 to 2019"),
    ("when: 2023-08-29?, when_text: on 29 August 2023", "on 29 August 2023 possibly 29 August 2023"),
    ("when: '[2003-07-11..2003-07-20]', when_text: in mid-July 2003", "in mid-July 2003 between 11 and 20 July 2003"),
    ("when: '2022-24'", "winter 2022/23"),
  ])
  func `A date is explained only where the source's words don't say it`(when: String, text: String) async throws {
    let site = try await site(events: "  - {id: seen, kind: meeting, \(when)}")
    let page = try #require(try RenderedSite(site).pages["cases/affair.html"])
    #expect(try page.visibleText(from: "<p class=\"date\">", to: "<small>") == text)
  }

  @Test func `No day is shown that follows from bounds alone`() async throws {
    let site = try await site(
      events: """
          - {id: moved, kind: transferred, when: "[2022-22..]", when_text: after his arrest}
          - {id: died, kind: died, relative: {to: moved, offset: 4 days}}
          - {id: buried, kind: other, relative: {to: died, offset: 1 week}}
        """)
    let page = try #require(try RenderedSite(site).pages["cases/affair.html"])
    let events = try page.visibleText(from: "<ol class=\"events\">", to: "</ol>")
    #expect(events.contains("after his arrest summer 2022 or later"))
    #expect(events.contains("4 days after: Transferred summer 2022 or later"))
    #expect(!events.contains("June"))
    let timeline = TimelineJS(site: site).text
    #expect(!timeline.contains("\"day\""))
  }

  @Test func `An event shows its figures, links, tags and findings`() async throws {
    let site = try await site(
      events: """
          - id: it
            kind: payment
            counts: [{what: bars of gold, number: 3}]
            links: [https://example.org/gold]
            tags: [gold]
            findings: [{about: weight, says: The weight is open., by: A. B., on: 2024}]
        """)
    let page = try #require(try RenderedSite(site).pages["cases/affair.html"])
    let events = try page.visibleText(from: "<ol class=\"events\">", to: "</ol>")
    for part in ["bars of gold 3", "example.org/gold", "payment, gold", "The weight is open."] {
      #expect(events.contains(part), "\(part) is missing: \(events)")
    }
  }
}
