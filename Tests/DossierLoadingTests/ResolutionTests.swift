import DossierDiagnostics
import DossierModel
import DossierTestSupport
import Testing

@testable import DossierLoading

struct ResolutionTests {
  @Test func `A sound dossier has no complaints`() async {
    let resolution = await Resolution.resolve(MemoryFolder(Ferry.files).files)
    #expect(resolution.diagnostics.map(\.outline) == [])
  }

  @Test func `The order of files means nothing`() async {
    let files = MemoryFolder(Ferry.files + [("people/broken.md", "---\nborn: x\nin: gazete\n---\n[[nobody]]\n")]).files
    let expected = await Resolution.resolve(files)
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<10 {
      let shuffled = await Resolution.resolve(files.shuffled(using: &generator))
      #expect(String(describing: shuffled.dossier.records) == String(describing: expected.dossier.records))
      #expect(shuffled.diagnostics == expected.diagnostics)
    }
  }

  /// A plan has to have a path for each record, also where an id is wrong: it could tell of nothing but the path.
  @Test(arguments: ["con", "Con", "NUL", "Lpt1", "INDEX"])
  func `No record gets an id that can't be a page's name`(id: String) async {
    let resolution = await Resolution.resolve(
      MemoryFolder(Ferry.files + [("people.yaml", "- {id: \(id), names: A, in: gazette}")]).files)
    #expect(resolution.diagnostics.map(\.kind.identifier) == [id == "con" ? "reserved-id" : "malformed-id"])
    #expect(resolution.dossier.people.records.allSatisfy { Slug.reason(against: $0.header.slug) == nil })
  }

  @Test func `Records are numbered by their ids, claims by where they are written`() async {
    let dossier = await Resolution.resolve(MemoryFolder(Ferry.files).files).dossier
    #expect(dossier.people.records.map(\.header.slug) == ["ivan", "jana", "nina", "olga", "piotr"])
    #expect(dossier.events.records.map(\.header.slug) == ["arrest", "landing", "olga-waves", "sailing", "storm"])
    #expect(dossier.claims.records.map(\.slug) == ["jana-claim-1", "storm-claim", "olga-claim-1", "olga-silent"])
  }

  @Test func `A made id gives way to a written one`() async {
    let dossier = await resolve(
      Samples.gazette, Samples.jana,
      ("people/olga.md", "---\nnames: Olga\nin: gazette\nclaims: [{says: a}, {says: b}]\n---\n"),
      (
        "claims.yaml",
        "- {id: olga-claim-1, subject: jana, says: c, in: gazette}\n- {subject: olga, says: d, in: gazette}\n"
      )
    ).dossier
    #expect(
      dossier.claims.records.map { "\($0.slug) \($0.says)" } == [
        "olga-claim-1 c", "olga-claim-4 d", "olga-claim-2 a", "olga-claim-3 b",
      ])
    #expect(dossier.people.records.map { $0.header.claims.count } == [0, 2])
  }

  @Test func `Rows of a table decode like files`() async throws {
    let dossier = await Resolution.resolve(MemoryFolder(Ferry.files).files).dossier
    let ivan = try #require(dossier.people.records.first)
    #expect(ivan.names.main.text == "Ivan")
    #expect(ivan.names.others.map(\.text) == ["Иван"])
    #expect(ivan.born.all.map { $0.value.date?.edtf } == ["1960"])
    #expect(ivan.born.all.flatMap(\.attribution.speakers).map { dossier.title(of: $0) } == ["Piotr Example"])
    let claim = try #require(dossier.claims.records.first)
    #expect(
      claim.attributions.flatMap(\.speakers).map { dossier.title(of: $0) } == ["Piotr Example", "two dock workers"])
  }

  @Test(arguments: [
    "id,names,born\na,A,1952-⟪invalid-date⟫13\n⟪missing-key⟫b,,1952\n",
    "id,names,in\na,A,\"⟪unknown-reference⟫gazete, page 3\"\n",
    "id,names,nationality\na,A,harbor;⟪wrong-record-kind⟫ministry\n",
    "id,names,⟪unknown-key⟫brn\na,A,1952\n",
    "id,names,positions\na,A,⟪wrong-shape⟫clerk\n",
    "id,names,born.value,born.⟪unknown-key⟫statsu\na,A,1952,alleged\n",
  ])
  func `A complaint about a table stands at its cell`(text: String) async {
    let folder = MemoryFolder(Samples.all + [("people.csv", text)])
    let resolution = await Resolution.resolve(folder.files)
    #expect(folder.found(resolution) == folder.expected)
  }

  @Test func `An unknown id finds the one that was meant among the kinds that fit`() async {
    let resolution = await resolve(
      Samples.gazette, Samples.jana,
      ("people/gazete.md", "---\nnames: A\nin: gazett\nby: jnaa\nrelations: [{kind: met, to: zebra}]\n---\n"))
    #expect(resolution.diagnostics.map(\.suggestion) == ["gazette", "jana", nil])
    #expect(resolution.diagnostics.map(\.kind) == [.unknownReference, .unknownReference, .unknownReference])
  }

  @Test func `A term of which only a part was written is found`() async {
    let resolution = await resolve(
      Samples.gazette,
      ("sources/a.md", "---\ntitle: A\ntype: newspaper\nrelations: [{kind: sibling, to: gazette}]\n---\n"))
    #expect(resolution.diagnostics.map(\.suggestion) == ["article-newspaper", "sibling-of"])
  }

  @Test func `A word that can be text is said to be writable as text`() async {
    let resolution = await resolve(("people/a.md", "---\nnames: A\nby: critics\n---\n"))
    #expect(
      resolution.diagnostics.flatMap(\.notes).map(\.message) == [
        "words instead of an id are written {text: critics}, in a table in a column `by.text`"
      ])
  }

  @Test func `An address in place of a source is told to make a record of it`() async {
    let resolution = await resolve(("people/a.md", "---\nnames: A\nin: https://example.org/x\n---\n"))
    #expect(resolution.diagnostics.flatMap(\.notes).map(\.message).contains { $0.contains("dossier new source") })
  }

  @Test func `A status is not taken for its opposite`() async {
    let resolution = await resolve(Samples.gazette, ("people/a.md", "---\nnames: A\nstatus: unconfirmed\n---\n"))
    #expect(resolution.diagnostics.map(\.suggestion) == [nil])
    #expect(resolution.diagnostics.allSatisfy { $0.summary.contains("alleged, reported, confirmed") })
  }

  @Test(arguments: [("birth_date: 1952", "born"), ("sex: male", "gender"), ("dateOfDeath: 2001", "died")])
  func `A key of another format is led to the one here`(line: String, key: String) async {
    let resolution = await resolve(("people/a.md", "---\nnames: A\n\(line)\n---\n"))
    #expect(resolution.diagnostics.map(\.suggestion) == [key])
  }

  @Test func `Where else something can be read, the same speakers say it in the same way`() async throws {
    let claim = "{id: c, says: A., by: {text: a clerk}, made_on: 2003, status: retracted, "
    let resolution = await resolve(
      Samples.gazette,
      ("people/a.md", "---\nnames: A\nclaims:\n  - \(claim)in: gazette, also: {in: gazette}}\n---\n"),
      ("people/b.md", "---\nnames: B\nclaims:\n  - {id: d, says: B., by: {text: x}, also: {by: {text: y}}}\n---\n"))
    let claims = resolution.dossier.claims
    let (repeated, answered) = (claims[ClaimID(0)].attributions, claims[ClaimID(1)].attributions)
    #expect(repeated.map(\.status) == [.retracted, .retracted])
    #expect(repeated[1].speakers == repeated[0].speakers && repeated[1].madeOn == repeated[0].madeOn)
    #expect(answered[0].speakers != answered[1].speakers)
  }

  @Test func `A misspelled key is one mistake, however often it stands in a table`() async {
    let record = await resolve(("people/a.md", "---\nnaems: A\n---\n"))
    #expect(record.diagnostics.map(\.kind.identifier) == ["unknown-key"])
    let table = await resolve(("people.csv", "id,naems\na,A\nb,B\nc,C\n"))
    #expect(table.diagnostics.map(\.kind.identifier) == ["unknown-key"])
  }

  @Test func `An address that names a user is refused`() async {
    let resolution = await resolve(
      ("sources/a.md", "---\ntitle: A\ntype: report\nurl: https://jana:secret@example.org/\n---\n"),
      ("sources/b.md", "---\ntitle: B\ntype: report\nurl: https://example.org/@jana\n---\n"))
    #expect(resolution.diagnostics.map(\.kind.identifier) == ["refused-url"])
  }

  @Test func `A note is not told to write words instead of an id`() async {
    let resolution = await resolve(("people/a.md", "---\nnames: A\n---\nBy [[critics]].\n"))
    #expect(resolution.diagnostics.map(\.kind.identifier) == ["unknown-reference"])
    #expect(resolution.diagnostics.flatMap(\.notes).isEmpty)
  }

  @Test func `Who refers to a record that can't be read is not to blame`() async {
    let resolution = await resolve(
      ("people/broken.md", "---\nnames: [\n---\n"),
      ("people/a.md", "---\nnames: A\nrelations: [{kind: met, to: broken}]\n---\n[[broken]]\n"))
    #expect(resolution.diagnostics.map(\.kind.identifier) == ["yaml-syntax"])
  }

  @Test func `An id that may be among unreadable rows says so`() async {
    let resolution = await resolve(
      ("people.csv", "id,names\nb,B,too many\n"),
      ("people/a.md", "---\nnames: A\nby: b\n---\n"))
    let complaint = resolution.diagnostics.first { $0.kind == .unknownReference }
    #expect(complaint?.notes.first?.range?.file == SourceFileID(index: 0))
  }

  @Test func `A duplicate points at the first definition`() async {
    let resolution = await resolve(
      ("cases/jana.md", "---\ntitle: Case\n---\n"), ("people/jana.md", "---\nnames: A\nborn: x\n---\n"))
    #expect(resolution.diagnostics.map(\.kind) == [.duplicateIdentifier, .invalidDate])
    #expect(resolution.diagnostics.first?.notes.map(\.range) == [.wholeFile(SourceFileID(index: 0))])
    #expect(resolution.dossier.people.isEmpty)
  }

  @Test func `An id that differs by case points at the other`() async {
    let resolution = await resolve(
      ("people/jana.md", "---\nnames: A\n---\n"), ("places/Jana.md", "---\nnames: B\n---\n"),
      ("places/Zürich.md", "---\nnames: Z\n---\n"), ("people/a.md", "---\nnames: C\nnationality: zurich\n---\n"))
    #expect(resolution.diagnostics.map(\.kind) == [.identifiersDifferByCase, .malformedIdentifier])
    #expect(resolution.diagnostics.map(\.suggestion) == [nil, "zurich"])
    #expect(resolution.diagnostics.first?.notes.map(\.range) == [.wholeFile(SourceFileID(index: 0))])
  }

  @Test func `What says nothing of its own is attributed as its record is, or at least said in its source`()
    async throws
  {
    let dossier = await resolve(
      Samples.gazette, Samples.radio,
      (
        "people/a.md",
        """
        ---
        names: [A, {text: B, by: somebody}, {text: C, in: radio}]
        in: gazette, page 7
        by: A speaker
        status: alleged
        born: 1952
        claims: [{says: x, counts: [{what: y, number: 1}, {what: z, number: 2, by: Somebody else}]}]
        ---
        """
      )
    ).dossier
    let person = try #require(dossier.people.records.first)
    let names = [person.names.main] + person.names.others
    #expect(
      names.map { $0.attribution.source.map { dossier.sources[$0.source].header.slug } } == [
        "gazette", "gazette", "radio",
      ])
    #expect(names.map { $0.attribution.source?.locator } == ["page 7", "page 7", ""])
    #expect(names.map(\.attribution.speakers.count) == [1, 1, 0])
    #expect(names.map(\.attribution.status) == [.alleged, .reported, .reported])
    #expect(person.header.attribution.source?.locator == "page 7")
    #expect(person.header.attribution.status == .alleged)
    let claim = try #require(dossier.claims.records.first)
    #expect(claim.attributions.map { $0.source?.locator } == ["page 7"])
    #expect(claim.counts.map(\.attribution.speakers.count) == [1, 1])
  }

  @Test func `A million mistakes in one file are told up to a limit`() async {
    let rows = (0..<3_000).map { "a\($0),A,nobody-\($0)\n" }.joined()
    let resolution = await resolve(("people.csv", "id,names,by\n" + rows))
    #expect(resolution.diagnostics.count == ProblemLimit.count + 1)
  }
}

extension ResolutionTests {
  @Test func `That a table has no ids is one mistake`() async {
    let rows = (1...9).map { "P\($0)" }.joined(separator: "\n")
    let resolution = await resolve(("people.csv", "names\n\(rows)\n"))
    #expect(resolution.diagnostics.map(\.kind.identifier) == ["missing-id"])
    #expect(resolution.diagnostics.first?.notes.last?.message == "and 5 more")
  }

  @Test func `A file that is no UTF-8 is not said to lack anything`() {
    let file = ContentFile(id: .test, kind: .source, form: .frontMatter, stem: "a", path: "sources/a.md")
    let parsed = ContentFileParser.parse([0xFF, 0xFE, 0x2D, 0, 0x2D, 0, 0x2D, 0, 0x0A, 0], of: file)
    #expect(parsed.diagnostics.map(\.kind.identifier) == ["not-utf-8"])
    #expect(parsed.isIncomplete)
  }
}
