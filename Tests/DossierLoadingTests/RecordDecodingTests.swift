import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

/// Organizations, places, events, sources, pages and claims: every key of each.
struct RecordDecodingTests {
  private static let organization = """
    ---
    names: [Coast Ministry, {text: CM, kind: abbreviation}]
    sort: Ministry, Coast
    kind: ministry
    country: harbor
    place: The old customs house
    part_of: ministry
    founded: {value: 1920~, by: piotr}
    dissolved: 1990
    ---
    """
  private static let place = """
    ---
    names: North Quay
    sort: Quay, North
    kind: site
    part_of: harbor
    coordinates: {lat: -54.5, lon: 18.25}
    ---
    """
  private static let event = """
    ---
    title: The crossing
    kind: fled
    when: "[2003-07-11..2003-07-20]"
    when_text: in mid-July 2003
    relative: {to: arrest, offset: -4 days}
    place: harbor
    case: affair
    cases: [trial]
    participants: [jana, {who: ministry, role: pursuer, by: piotr}]
    says: She crossed.
    in: gazette, page 3
    also: [{in: radio, by: two dock workers, also: [{in: gazette, status: denied}]}]
    ---
    """
  private static let source = """
    ---
    title: The Ferry List
    title_short: ferry list
    type: article-newspaper
    author: [piotr, A. Reporter]
    publisher: ministry
    published: 2003-08
    published_text: late summer
    accessed: 2020-01-01
    url: https://example.org/list
    archive: http://archive.example.org/list
    lang: nb-NO
    shelfmark: HB 17
    doi: 10.1000/182
    isbn: 978-0-306-40615-7
    issn: 0378-5955
    file: list.pdf
    sha256: 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef
    republishes: gazette
    known_through: [radio]
    official: yes
    grade: A1
    claims: [{says: The list names her.}]
    ---
    """
  private static let page = """
    ---
    title: About
    order: 2
    menu: no
    ---
    """
  private static let claim = """
    - id: crossing
      subject: jana
      about: departure
      value: left
      says: She left at night.
      place: harbor
      concerns: [piotr, affair, arrest]
      counts: [{what: suitcases, number: 1, to: 2, unit: suitcases, precision: at-most, as_of: 2003, parts: [{number: 1}], equals: {number: 3, unit: bags}}]
      disputes: [stay]
      supports: [crossing-2]
      when: 2003-07
      when_text: at night
      by: piotr
      status: alleged
      in: gazette
    - {id: stay, subject: jana, about: departure, value: stayed, says: She stayed., in: radio}
    - {id: crossing-2, subject: affair, says: The ferry sailed., in: radio}
    """

  private static let trial = (path: "cases/trial.md", text: "---\ntitle: Trial\n---\n")

  private func resolve(_ path: String, _ text: String) async -> Resolution {
    let resolution = await Resolution.resolve(MemoryFolder(Samples.all + [Self.trial, (path, text)]).files)
    #expect(resolution.diagnostics == [])
    return resolution
  }

  @Test(arguments: [
    (OrganizationKey.shape, organization), (PlaceKey.shape, place), (EventKey.shape, event), (SourceKey.shape, source),
    (PageKey.shape, page),
  ])
  func `The sample has every key of its kind`(shape: MappingShape, text: String) {
    for field in shape.ownFields { #expect(text.contains("\n\(field.key):"), "\(field.key)") }
  }

  @Test func `What says nothing of its own is attributed as its record is, with the place in the source`()
    async throws
  {
    let text = """
      ---
      names: [Ann]
      in: gazette, page 3
      by: two dockers
      status: alleged
      born: 1950
      claims:
        - {id: a, says: She left.}
        - {id: b, says: She stayed., status: denied}
      ---
      """
    let folder = MemoryFolder([Samples.gazette, ("people/ann.md", text)])
    let dossier = await Resolution.resolve(folder.files).dossier
    let born = try #require(dossier.people.records.first?.born.first?.attribution)
    let attributions = [born] + dossier.claims.records.compactMap(\.attributions.first)
    #expect(attributions.map(\.status) == [.alleged, .alleged, .denied])
    #expect(attributions.map(\.speakers) == Array(repeating: [.text("two dockers")], count: 3))
    #expect(attributions.map(\.source?.locator) == ["page 3", "page 3", "page 3"])
  }

  @Test(arguments: [
    ("grade: D4", "two dockers", "radio", ClaimStatus.alleged),
    ("in: \"gazette, page 9\"", "two dockers", "radio", .alleged),
    ("status: denied", "two dockers", "radio", .denied), ("via: the mayor", "two dockers", "the mayor", .alleged),
    ("by: a cook", "a cook", "", .reported), ("in: other", "", "", .reported),
    ("in: other, by: a cook, status: disputed", "a cook", "", .disputed),
  ])
  func `A grade or a page number makes no report of a rumor`(
    keys: String, speaker: String, relay: String, status: ClaimStatus
  ) async throws {
    let text =
      "---\nnames: [Ann]\nin: gazette\nby: two dockers\nvia: radio\nstatus: alleged\nclaims: [{says: She left., \(keys)}]\n---\n"
    let folder = MemoryFolder([
      Samples.gazette, ("people/ann.md", text), ("sources/other.md", "---\ntitle: Other\ntype: book\n---\n"),
    ])
    let dossier = await Resolution.resolve(folder.files).dossier
    let claim = try #require(dossier.claims.records.first?.attributions.first)
    #expect(claim.speakers == (speaker.isEmpty ? [] : [.text(speaker)]))
    #expect(claim.relays == (relay.isEmpty ? [] : [.text(relay)]))
    #expect(claim.status == status)
  }

  @Test func `The sample has every key of a claim and of a count`() {
    for field in ClaimKey.shape.ownFields { #expect(Self.claim.contains(" \(field.key): "), "\(field.key)") }
    for field in CountKey.shape.ownFields { #expect(Self.claim.contains("\(field.key): "), "\(field.key)") }
  }

  @Test func `Every key of an organization arrives`() async throws {
    let dossier = await resolve("organizations/coast.md", Self.organization).dossier
    let organization = try #require(dossier.organizations.records.first)
    #expect(organization.names.others.map(\.kind) == [.abbreviation])
    #expect(organization.names.sortText == "Ministry, Coast")
    #expect(organization.type == "ministry")
    #expect(organization.country.map { dossier.title(of: $0) } == "Harbor")
    #expect(organization.place == .text("The old customs house"))
    #expect(organization.partOf.map { dossier.organizations[$0.value].header.slug } == "ministry")
    #expect(organization.founded.all.map { $0.value.date?.edtf } == ["1920~"])
    #expect(organization.dissolved.all.map { $0.value.date?.edtf } == ["1990"])
  }

  @Test func `Every key of a place arrives`() async throws {
    let dossier = await resolve("places/quay.md", Self.place).dossier
    let place = try #require(dossier.places.records.last)
    #expect(place.names.sortText == "Quay, North")
    #expect(place.type == "site")
    #expect(place.partOf.map { dossier.places[$0.value].header.slug } == "harbor")
    #expect(place.coordinates?.latitude.text == "-54.5")
    #expect(place.coordinates?.longitude.text == "18.25")
  }

  @Test func `Every key of an event arrives`() async throws {
    let dossier = await resolve("events/crossing.md", Self.event).dossier
    let event = try #require(dossier.events.records.last)
    #expect(event.title == "The crossing")
    #expect(event.type == "fled")
    #expect(event.when?.date?.edtf == "[2003-07-11..2003-07-20]")
    #expect(event.when?.words == "in mid-July 2003")
    #expect(!event.hasDerivedDate)
    #expect(event.relative?.offset.text == "-4 days")
    #expect(event.relative.map { dossier.events[$0.anchor].header.slug } == "arrest")
    #expect(event.place.map { dossier.title(of: $0) } == "Harbor")
    #expect(event.cases.map { dossier.cases[$0].header.slug } == ["affair", "trial"])
    #expect(event.participants.map(\.role) == ["", "pursuer"])
    #expect(event.says == "She crossed.")
    #expect(event.attributions.map { $0.source?.locator } == ["page 3", "", ""])
    #expect(event.attributions.map(\.status) == [.reported, .reported, .denied])
    #expect(event.attributions.allSatisfy { $0.others.isEmpty })
  }

  @Test func `Every key of a source arrives`() async throws {
    let dossier = await resolve("sources/list.md", Self.source).dossier
    let source = try #require(dossier.sources.records.first { $0.header.slug == "list" })
    #expect(source.title == "The Ferry List")
    #expect(source.shortTitle == "ferry list")
    #expect(source.type == "article-newspaper")
    #expect(source.authors.map { dossier.title(of: $0) } == ["Piotr Example", "A. Reporter"])
    #expect(source.publisher.map { dossier.title(of: $0) } == "Ministry")
    #expect(source.published?.date?.edtf == "2003-08")
    #expect(source.published?.words == "late summer")
    #expect(source.accessed?.value.edtf == "2020-01-01")
    #expect(source.url == "https://example.org/list")
    #expect(source.archiveURL == "http://archive.example.org/list")
    #expect(source.language == "nb-NO")
    #expect(source.shelfmark == "HB 17")
    #expect([source.doi, source.isbn, source.issn] == ["10.1000/182", "978-0-306-40615-7", "0378-5955"])
    #expect(source.file == "list.pdf")
    #expect(source.sha256 == "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
    #expect(source.republishes.map { dossier.sources[$0.value].header.slug } == "gazette")
    #expect(source.knownThrough.map { dossier.sources[$0.value].header.slug } == ["radio"])
    #expect(source.isOfficialRecord)
    #expect(source.header.attribution.grade?.text == "A1")
  }

  @Test func `What is said inside a source is said in that source`() async {
    let dossier = await resolve("sources/list.md", Self.source).dossier
    let slugs = dossier.claims.records.flatMap(\.attributions).map { attribution in
      attribution.source.map { dossier.sources[$0.source].header.slug }
    }
    #expect(slugs == ["list"])
  }

  @Test func `Unknown publisher and date of a source are not stated`() async throws {
    let text = "---\ntitle: A\ntype: book\npublisher: unknown\npublished: unknown\n---\n"
    let dossier = await resolve("sources/a.md", text).dossier
    let source = try #require(dossier.sources.records.first)
    #expect(source.publisher == nil)
    #expect(source.published == nil)
  }

  @Test func `Every key of a page arrives`() async throws {
    let dossier = await resolve("notes/about.md", Self.page).dossier
    let page = try #require(dossier.pages.records.first)
    #expect(page.title == "About")
    #expect(page.order == 2)
    #expect(!page.isInMenu)
  }

  @Test func `Every key of a claim and of a count arrives`() async throws {
    let dossier = await resolve("claims.yaml", Self.claim).dossier
    let claim = try #require(dossier.claims.records.first)
    #expect(claim.slug == "crossing")
    #expect(dossier.slug(of: claim.subject) == "jana")
    #expect(claim.topic == "departure")
    #expect(claim.value == "left")
    #expect(claim.says == "She left at night.")
    #expect(claim.place.map { dossier.title(of: $0) } == "Harbor")
    #expect(claim.concerns.map { dossier.slug(of: $0) } == ["piotr", "affair", "arrest"])
    #expect(claim.disputes.map { dossier.claims[$0].slug } == ["stay"])
    #expect(claim.supports.map { dossier.claims[$0].slug } == ["crossing-2"])
    #expect(claim.when?.date?.edtf == "2003-07")
    #expect(claim.when?.words == "at night")
    let count = try #require(claim.counts.first)
    #expect(count.what == "suitcases")
    #expect(count.number.text == "1")
    #expect(count.upTo?.text == "2")
    #expect(count.unit == "suitcases")
    #expect(count.precision == .atMost)
    #expect(count.asOf?.edtf == "2003")
    #expect(count.parts.map(\.what) == ["suitcases"])
    #expect(count.equivalents.map(\.unit) == ["bags"])
    // Figures are part of what the claim says.
    #expect(count.attribution.status == .alleged)
    #expect(count.parts.map(\.attribution.speakers.count) == [1])
  }
}
