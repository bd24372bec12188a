import DossierModel
import Testing

@testable import DossierSite

/// What a place's page tells of the places within it.
struct PlacesWithinTests {
  private static func records(events: [String]) -> [(path: String, text: String)] {
    [
      ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
      ("places/land.md", "---\nnames: [Land]\nin: a\n---\n"),
      ("places/town.md", "---\nnames: [Town]\nin: a\npart_of: land\n---\n"),
      ("places/quay.md", "---\nnames: [Quay]\nin: a\npart_of: town\n---\n"),
      ("places/isle.md", "---\nnames: [Isle]\nin: a\n---\n"),
      ("cases/trial.md", "---\ntitle: Trial\nin: a\nplace: town\nevents:\n\(events.joined())---\n"),
    ]
  }

  private static let events = [
    "  - {id: late, title: Arrest, kind: arrested, when: 2003-07, place: quay, status: alleged}\n",
    "  - {id: early, title: Theft, kind: other, when: 1999, place: town}\n",
    "  - {id: whole, title: Law, kind: other, when: 1990, place: land}\n",
  ]

  private func view(of path: String, events: [String] = Self.events) async throws -> PlacesWithinView? {
    let site = try await SampleDossier.site(Self.records(events: events))
    let place = try #require(site.dossier.places.ids.first { site.dossier.places[$0].header.slug == path })
    return PlacePage(place, site).inside
  }

  @Test func `A country lists the places within it, however deep, each with the next around it and what it tells`()
    async throws
  {
    let places = try #require(try await view(of: "land")).places
    #expect(places.map(\.link.name) == ["Town", "Quay"])
    #expect(places.map { $0.around?.name } == [nil, "Town"])
    #expect(places.map(\.tally) == ["1 event, 1 case", "1 event"])
  }

  @Test func `What happened there stands by date, with its status, and without what the page tells anyway`()
    async throws
  {
    let happenings = try #require(try await view(of: "land")).happenings
    #expect(happenings.map(\.link.name) == ["Theft", "Arrest"])
    #expect(happenings.map(\.place.name) == ["Town", "Quay"])
    #expect(happenings.map(\.status) == ["reported", "alleged"])
  }

  @Test func `A place without others within has no such section`() async throws {
    #expect(try await view(of: "quay") == nil)
    #expect(try await view(of: "isle") == nil)
  }

  @Test func `Of very many events the first are listed, and the others counted`() async throws {
    let many = (0..<75).map { "  - {id: e\($0), title: E\($0), kind: other, when: \(1900 + $0), place: quay}\n" }
    let inside = try #require(try await view(of: "land", events: many))
    #expect(inside.happenings.count == 40 && inside.more == "and 35 more")
  }
}
