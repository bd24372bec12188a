import DossierModel
import Testing

@testable import DossierSite

/// A part of an event that is less certain than the event is told as such, wherever the event is told in short.
struct DoubtfulPartsOfEventsTests {
  private func site(_ events: String) async throws -> SiteContext {
    try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
      ("people/ann.md", "---\nnames: [Ann]\nin: a\n---\n"), ("people/ben.md", "---\nnames: [Ben]\nin: a\n---\n"),
      ("places/rome.md", "---\nnames: [Rome]\nkind: city\nin: a\n---\n"),
      ("places/oslo.md", "---\nnames: [Oslo]\nkind: city\nin: a\n---\n"),
      ("cases/trial.md", "---\ntitle: Trial\nkind: espionage\nin: a\nevents:\n\(events)\n---\n"),
    ])
  }

  @Test(arguments: [
    ("[ann, {who: ben, status: alleged, by: a driver}]", "Payment: Ann", [ClaimStatus.reported, .alleged]),
    ("[{who: ben, status: retracted, by: a clerk}]", "Payment", [.retracted]),
    ("[ann, ben]", "Payment: Ann, Ben", [.reported, .reported]),
  ])
  func `Nobody is named in a title or tied to a case more certainly than the part in the event is`(
    participants: String, title: String, ties: [ClaimStatus]
  ) async throws {
    let site = try await site("  - {id: e, kind: payment, when: 2003, participants: \(participants)}")
    #expect(site.labels[.event(EventID(0))] == title)
    #expect(site.ties.ties(of: site.dossier).map(\.status) == ties)
  }

  @Test func `An alleged event names those of whom it is alleged`() async throws {
    let site = try await site("  - {id: e, kind: payment, status: alleged, by: a driver, participants: [ann]}")
    #expect(site.labels[.event(EventID(0))] == "Payment: Ann")
  }

  @Test func `The calendar takes no denied date and tells which place is in doubt`() async throws {
    let site = try await site(
      """
        - {id: visit-a, kind: visit, title: Denied, when: {value: 2003-05-04, status: denied, by: x y}}
        - {id: visit-b, kind: visit, title: Alleged, when: {value: 2004-05-04, status: alleged, by: x y}}
        - {id: visit-c, kind: visit, title: Where, when: 2005-05-04, place: [{id: rome, status: alleged, by: x y}, {id: oslo, by: a cook}]}
        - {id: visit-d, kind: visit, title: Nowhere, when: 2006-05-04, place: {id: rome, status: denied, by: x y}}
      """)
    let lines = EventCalendar(site: site).text.replacing("\r\n", with: "\n").split(separator: "\n")
    let told = lines.filter { $0.hasPrefix("SUMMARY") || $0.hasPrefix("LOCATION") }
    #expect(
      told == [
        "SUMMARY:Alleged (reported\\; date alleged)", "SUMMARY:Where (reported)", "LOCATION:Rome (alleged) or Oslo",
        "SUMMARY:Nowhere (reported)",
      ])
    #expect(TimelineJS(site: site).text.contains("4 May 2003: x y\\u003C/p>") == false)
    #expect(TimelineJS(site: site).text.contains("4 May 2003: x y, in A: denied"))
  }

  @Test func `Events of one day stay in the order in which their case tells them`() async throws {
    let site = try await site(
      """
        - {id: z-arrest, kind: arrested, when: 2003-05-01}
        - {id: m-hearing, kind: hearing, when: 2003-05-01}
        - {id: a-release, kind: released, when: 2003-05-01}
        - {id: b-before, kind: visit, when: 2003-04-30}
      """)
    let order = site.graph.chronology.map { site.dossier.events[$0].header.slug }
    #expect(order == ["b-before", "z-arrest", "m-hearing", "a-release"])
    #expect(site.graph.events(of: .case(CaseID(0))).map { site.dossier.events[$0].header.slug } == order)
  }
}
