import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

struct PersonDecodingTests {
  private static let full = """
    ---
    names:
      - Jana Example
      - {text: Яна Пример, lang: ru, kind: native, in: "radio, minute 3"}
      - The Ferrywoman
    sort: Example, Jana
    identity: pseudonym
    described_as: a former clerk of the harbor
    born: [1952, {value: 1953, when_text: just after the flood, place: harbor, by: piotr, in: radio}]
    died: {when_text: in the war, place: Oslo}
    gender: female
    nationality: [harbor, {value: Norwegian, by: her brother}]
    occupations: [clerk, ferry pilot]
    positions:
      - {title: Clerk, organization: ministry, place: harbor, from: 1970, to: 1979, in: "radio, minute 5"}
      - {organization: Dockers' Union, when: 1980/1985, when_text: in the eighties}
    events:
      - {id: jana-left, kind: fled, when: 2003-07, in: radio}
    id: jana
    summary: A clerk who left.
    tags: [harbor, departures]
    claims:
      - {id: jana-fate, says: She boarded a ferry., about: departure, value: left}
    findings:
      - {id: jana-finding, about: departure, value: left, says: She left., by: A. Editor, on: 2020-01-02}
    relations:
      - {kind: sibling-of, to: piotr, says: Her brother., when: 1950/.., when_text: since birth, status: confirmed}
    identifiers: [passport-number N 1234567, {kind: idNumber, value: 12-5, country: harbor, in: radio}]
    counts: [{what: suitcases, number: 1}]
    note: More of her.
    links: [{url: "https://example.org", label: Her page}, "mailto:x@example.org"]
    in: gazette, page 1
    by: [piotr, two dock workers]
    via: radio
    made_on: 2004-05-06
    status: alleged
    grade: C3
    also: [{in: radio, status: denied}]
    ---
    """

  private func person() async -> (Person, Resolution) {
    let resolution = await Resolution.resolve(
      MemoryFolder(Samples.all.filter { $0.path != "people/jana.md" } + [("people/jana.md", Self.full)]).files)
    let id = resolution.dossier.people.ids.first { resolution.dossier.people[$0].header.slug == "jana" }
    return (resolution.dossier.people[id ?? PersonID(0)], resolution)
  }

  @Test func `The sample has every key of a person`() {
    for field in PersonKey.shape.fields {
      #expect(Self.full.contains("\n\(field.key):"), "\(field.key)")
    }
  }

  @Test func `Every key of a person arrives`() async throws {
    let (person, resolution) = await person()
    #expect(resolution.diagnostics == [])
    #expect(person.names.main.text == "Jana Example")
    #expect(person.names.main.kind == .main)
    #expect(person.names.others.map(\.text) == ["Яна Пример", "The Ferrywoman"])
    #expect(person.names.others.map(\.kind) == [.native, .alias])
    #expect(person.names.others.map(\.language) == ["ru", nil])
    #expect(person.names.sortText == "Example, Jana")
    #expect(person.identity == .pseudonym)
    #expect(person.description?.value == "a former clerk of the harbor")
    #expect(person.born.all.map { $0.value.date?.edtf } == ["1952", "1953"])
    #expect(person.born.all.map(\.value.words) == [nil, "just after the flood"])
    #expect(person.died.all.map(\.value) == [SourcedDate(date: nil, words: "in the war")])
    #expect(person.birthplace.all.map(\.value) == [.record(label: nil, .place(PlaceID(0)))])
    #expect(person.deathplace.all.map(\.value) == [.text("Oslo")])
    #expect(person.gender == "female")
    #expect(person.nationality.all.map(\.value) == [.record(label: nil, .place(PlaceID(0))), .text("Norwegian")])
    #expect(person.occupations.map(\.value) == ["clerk", "ferry pilot"])
    #expect(person.header.identifiers.map(\.kind.name) == ["passport-number", "id-number"])
    #expect(person.header.identifiers.map(\.value) == ["N 1234567", "12-5"])
    #expect(person.positions.map(\.title) == ["Clerk", ""])
    #expect(
      person.positions.map(\.organization) == [
        .record(label: nil, .organization(OrganizationID(0))), .text("Dockers' Union"),
      ])
    #expect(person.positions.map(\.from?.edtf) == ["1970", nil])
    #expect(person.positions.map(\.to?.edtf) == ["1979", nil])
    #expect(person.positions.map(\.when?.edtf) == [nil, "1980/1985"])
    #expect(person.positions.map(\.whenText) == [nil, "in the eighties"])
  }

  @Test func `Every key of a record arrives`() async throws {
    let (person, resolution) = await person()
    let dossier = resolution.dossier
    let header = person.header
    #expect(header.summary == "A clerk who left.")
    #expect(header.tags == ["harbor", "departures"])
    #expect(header.claims.map { dossier.claims[$0].slug } == ["jana-fate"])
    #expect(header.findings.map(\.slug) == ["jana-finding"])
    #expect(header.findings.map(\.topic) == ["departure"])
    #expect(header.findings.map(\.editor) == ["A. Editor"])
    #expect(header.findings.map(\.date.edtf) == ["2020-01-02"])
    let relation = try #require(header.relations.first)
    #expect(relation.kind.name == "sibling-of")
    #expect(dossier.slug(of: relation.from) == "jana")
    #expect(dossier.slug(of: relation.to) == "piotr")
    #expect(relation.says == "Her brother.")
    #expect(relation.when?.date?.edtf == "1950/..")
    #expect(relation.when?.words == "since birth")
    #expect(relation.attribution.status == .confirmed)
    #expect(header.counts.map(\.what) == ["suitcases"])
    #expect(
      header.links == [
        ExternalLink(url: "https://example.org", label: "Her page"),
        ExternalLink(url: "mailto:x@example.org", label: "mailto:x@example.org"),
      ])
  }

  @Test func `Every key of an attribution arrives`() async throws {
    let (person, resolution) = await person()
    let attribution = person.header.attribution
    #expect(attribution.source.map { resolution.dossier.sources[$0.source].header.slug } == "gazette")
    #expect(attribution.source?.locator == "page 1")
    #expect(attribution.speakers.map { resolution.dossier.title(of: $0) } == ["Piotr Example", "two dock workers"])
    #expect(attribution.relays.map { resolution.dossier.title(of: $0) } == ["Coast Radio"])
    #expect(attribution.madeOn?.edtf == "2004-05-06")
    #expect(attribution.status == .alleged)
    #expect(attribution.grade?.text == "C3")
    #expect(attribution.others.map(\.status) == [.denied])
    #expect(attribution.others.map { $0.source?.locator } == [""])
  }

  @Test func `An event inside a person has the person as participant`() async throws {
    let (_, resolution) = await person()
    let event = try #require(resolution.dossier.events.records.first { $0.header.slug == "jana-left" })
    #expect(event.participants.map { resolution.dossier.title(of: $0.who) } == ["Jana Example"])
  }

  @Test func `A person without a name is called as described`() async {
    let resolution = await resolve(
      ("people/clerk.md", "---\nidentity: unnamed\ndescribed_as: a former clerk\n---\n"))
    #expect(resolution.diagnostics == [])
    #expect(resolution.dossier.people.records.map(\.names.main.text) == ["a former clerk"])
  }
}
