import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

/// Tables of statements about records of other files, and notes in tables.
struct StatementTablesTests {
  private static let people = (
    path: "people.csv", text: "id,names,in\njana,Jana Example;Janka,gazette\npiotr,Piotr Example,gazette\n"
  )
  private static let others = [Samples.gazette, Samples.radio, Samples.harbor, Samples.ministry, Samples.affair]

  private func resolve(_ tables: [(path: String, text: String)]) async -> (folder: MemoryFolder, Resolution) {
    let folder = MemoryFolder([Self.people] + Self.others + tables)
    return (folder, await Resolution.resolve(folder.files))
  }

  private func jana(_ tables: (path: String, text: String)...) async throws -> Person {
    let (_, resolution) = await resolve(tables)
    #expect(resolution.diagnostics == [])
    return try #require(resolution.dossier.people.records.first)
  }

  @Test func `Rows name their subject, and say what an item of its list would`() async throws {
    let jana = try await jana(
      ("relations.csv", "subject,kind,to,in.source,in.at,status\njana,sibling-of,piotr,radio,minute 3,alleged\n"),
      (
        "identifiers.csv",
        "subject,kind,value,country,to\njana,passport-number,P 1,harbor,2011\njana,id-number,\"7;8\",,\n"
      ),
      ("names.csv", "subject,text,lang,kind\njana,Яна Пример,ru,native\n"),
      ("positions.csv", "subject,title,organization,from\njana,Clerk,ministry,1970\n"),
      ("counts.csv", "subject,what,number,unit\njana,suitcases,2,suitcases\n"),
      ("findings.csv", "subject,about,says,by,on\njana,departure,She left.,A. Editor,2020\n"),
      ("links.csv", "subject,url,label\njana,https://example.org,Her page\n"))
    let relation = try #require(jana.header.relations.first)
    #expect(relation.attribution.source?.locator == "minute 3")
    #expect(relation.attribution.status == .alleged)
    #expect(jana.header.identifiers.map(\.value) == ["P 1", "7;8"])
    #expect(jana.header.identifiers.map { $0.attribution.source?.source } == [SourceID(0), SourceID(0)])
    #expect(jana.names.others.map(\.text) == ["Janka", "Яна Пример"])
    #expect(jana.names.others.last?.kind == .native)
    #expect(jana.positions.map(\.title) == ["Clerk"])
    #expect(jana.header.counts.map(\.what) == ["suitcases"])
    #expect(jana.header.findings.map(\.says) == ["She left."])
    #expect(jana.header.links.map(\.label) == ["Her page"])
  }

  @Test func `Parties are those of a case or the participants of an event, beside its own`() async throws {
    let (_, resolution) = await resolve([
      ("events.yaml", "- {id: left, kind: fled, participants: [piotr], in: gazette}\n"),
      ("parties.csv", "subject,who,role\naffair,jana,accused\nleft,jana,\n"),
    ])
    #expect(resolution.diagnostics == [])
    let dossier = resolution.dossier
    #expect(dossier.cases.records.first?.parties.map(\.role) == ["accused"])
    #expect(
      dossier.events.records.first?.participants.map { dossier.title(of: $0.who) } == ["Piotr Example", "Jana Example"])
  }

  @Test func `Claims have rows, and events inside cases, and claims inside these`() async throws {
    let (_, resolution) = await resolve([
      (
        "cases/c.md",
        "---\ntitle: C\nkind: affair\nin: gazette\nevents: [{id: e, kind: trial, claims: [{id: k, says: K.}]}]\n---\n"
      ),
      ("claims.csv", "id,subject,says,in\nso,jana,So it is.,gazette\n"),
      ("counts.csv", "subject,what,number\nso,suitcases,2\nk,judges,3\n"),
      ("parties.csv", "subject,who,role\ne,jana,accused\n"),
    ])
    #expect(resolution.diagnostics == [])
    #expect(resolution.dossier.claims.records.map { $0.counts.map(\.what) } == [["judges"], ["suitcases"]])
    #expect(resolution.dossier.events.records.map { $0.participants.map(\.role) } == [["accused"]])
  }

  @Test func `What is wrong with a row is told where it stands`() async {
    let (folder, resolution) = await resolve([
      (
        "relations.csv",
        "subject,kind,to\njana,⟪unknown-term⟫sibling,piotr\n⟪unknown-reference⟫jan,met,piotr\njana,met,⟪unknown-reference⟫nobody\n⟪missing-key⟫,met,piotr\n"
      ),
      ("positions.csv", "subject,title\n⟪unknown-key⟫ministry,Clerk\n"),
      ("claims.csv", "id,subject,says,in\nso,jana,So it is.,gazette\n,jana,It is.,gazette\n"),
      ("counts.csv", "subject,what,number\n⟪subject-is-inside-record⟫jana-claim-1,suitcases,2\n"),
      ("links.csv", "subject,url\n⟪unknown-key⟫so,https://example.org\n"),
    ])
    #expect(folder.found(resolution) == folder.expected)
  }

  @Test func `Two who are tied in a table are followed when the record is edited, and when the table is`() async {
    let table = (path: "relations.csv", text: "subject,kind,to\njana,met,piotr\n")
    let folder = MemoryFolder([Self.people] + Self.others + [table])
    var resolution = await Resolution.resolve(folder.files, room: .wide)
    let edited = MemoryFolder([(Self.people.path, Self.people.text.replacing("Janka", with: "Janusia"))]).files
    #expect(await resolution.update(edited.filter { $0.file.kind == .person }) != nil)
    #expect(resolution.dossier.people.records.first?.names.others.map(\.text) == ["Janusia"])
    #expect(resolution.dossier.people.records.first?.header.relations.count == 1)
    let longer = MemoryFolder(
      [Self.people] + Self.others + [(table.path, table.text + "jana,sibling-of,piotr\nnobody,met,jana\n")])
    let files = longer.files.filter { $0.file.kind == .relation }
    let edit = await resolution.update(files) { _ in
      []
    } parse: { ids in
      longer.files.filter { ids.contains($0.file.id) }
    }
    #expect(edit?.edited.contains { $0.kind == .person } == true)
    #expect(resolution.dossier.people.records.first?.header.relations.count == 2)
    #expect(resolution.diagnostics == (await Resolution.resolve(longer.files)).diagnostics)
    #expect(resolution.diagnostics.map(\.kind.identifier) == ["unknown-reference"])
  }

  @Test func `A cell holds the note of its record, and what is wrong in it is told there`() async throws {
    let folder = MemoryFolder([
      Samples.gazette,
      (
        "people.csv",
        "id,names,in,note\njana,Jana,gazette,\"Her *brother* [[piotr]].\n\nSee [[⟪unknown-reference⟫nobody]].\"\npiotr,Piotr,gazette,About [[⟪unknown-reference⟫noone]]\n"
      ),
    ])
    let resolution = await Resolution.resolve(folder.files)
    #expect(folder.found(resolution) == folder.expected)
    let note = try #require(resolution.dossier.people.records.first?.header.note)
    #expect(String(decoding: note.body.html, as: UTF8.self).contains("<em>brother</em>"))
  }

  @Test(arguments: [
    "- id: a\n  names: A\n  note: |\n    first [[⟪unknown-reference⟫nope]]\n\n    second [[⟪unknown-reference⟫nobody]]\n",
    "- id: a\n  names: A\n  note: >-\n    first\n    é [[⟪unknown-reference⟫nope]]\n\n    third ⟪raw-html-in-note⟫<b> [[⟪unknown-reference⟫nobody]]\n",
    "- id: a\n  names: A\n  note: \"first\\n\\nsecond [[⟪unknown-reference⟫nope]]\n    third [[⟪unknown-reference⟫nobody]]\"\n",
    "- id: a\n  names: A\n  note: See [[⟪unknown-reference⟫nope]]\n",
    "- id: a\n  names: A\n  note: 'See [[⟪unknown-reference⟫nope]]'\n",
    "- id: a\n  names: A\n  note: ⟪unknown-reference⟫\"one\\n\\nSee [[nope]]\"\n",
  ])
  func `What is wrong in a note of a YAML list is told where it was written`(text: String) async {
    let folder = MemoryFolder([Samples.gazette, ("people.yaml", text)])
    let resolution = await Resolution.resolve(folder.files)
    #expect(folder.found(resolution) == folder.expected)
  }

  @Test func `A note has one place in a file`() async {
    let folder = MemoryFolder([
      Samples.gazette, ("people/a.md", "---\nnames: A\nin: gazette\nnote: In the fields.\n---\n"),
      ("people/b.md", "---\nnames: B\nin: gazette\nnote: ⟪two-notes⟫In the fields.\n---\nBelow.\n"),
    ])
    let resolution = await Resolution.resolve(folder.files)
    #expect(folder.found(resolution) == folder.expected)
    #expect(resolution.dossier.people.records.map { $0.header.note != nil } == [true, true])
  }
}
