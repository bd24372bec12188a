import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

struct NoteResolvingTests {
  private static let affair = (
    path: "cases/crossing.md",
    text:
      "---\ntitle: A\nin: gazette\nclaims: [{id: ferry-sailed, says: It sailed.}]\nevents: [{id: sailing, kind: fled}]\n---\n"
  )

  @Test func `Links lead to records, events, claims and pages, citations to sources`() async throws {
    let text = """
      ---
      title: About
      ---
      [[jana]] [[sailing|The sailing]] [[ferry-sailed]] [A page](about) [[gazette]]
      [@gazette, page 4; @radio]
      """
    let resolution = await Resolution.resolve(
      MemoryFolder(Samples.all + [Self.affair, ("notes/about.md", text)]).files)
    #expect(resolution.diagnostics == [])
    let dossier = resolution.dossier
    let note = try #require(dossier.pages.records.first?.header.note)
    #expect(
      note.targets.map { $0.map { dossier.slug(of: $0) } } == ["jana", "sailing", "ferry-sailed", "about", "gazette"])
    #expect(note.citations.map { $0.source.map { dossier.sources[$0].header.slug } } == ["gazette", "radio"])
    #expect(note.citations.map(\.locator) == ["page 4", ""])
  }

  @Test(arguments: [
    "---\nnames: A\n---\nSee [[⟪unknown-reference⟫jan]] and [her](⟪unknown-reference⟫janna).\n",
    "---\nnames: A\n---\n\n\nIt says so [@⟪unknown-reference⟫gazett, page 4; @⟪wrong-record-kind⟫jana].\n",
    "---\nnames: A\n---\nA ⟪direction-mark⟫\u{202E}x\n",
    "---\nnames: A\n---\nA ⟪weak-direction-mark⟫\u{200E}x\n",
    "---\nnames: A\n---\nA ⟪forbidden-character⟫\u{2028}x\n",
  ])
  func `A complaint about a note stands where the mistake was written`(text: String) async {
    let folder = MemoryFolder(Samples.all + [("people/a.md", text)])
    let resolution = await Resolution.resolve(folder.files)
    #expect(folder.found(resolution) == folder.expected)
  }

  @Test(arguments: [
    ("ar", []), ("fa-AF", []), ("en", ["weak-direction-mark", "weak-direction-mark", "weak-direction-mark"]),
  ])
  func `A dossier that is read from right to left may hold weak marks of direction anywhere`(
    language: String, expected: [String]
  ) async {
    let folder = MemoryFolder([
      ("dossier.yaml", "title: C++\u{200E}\nlanguage: \(language)\n"),
      ("people/a.md", "---\nnames: A\ndescribed_as: \"\u{200E}+41 44 1\"\n---\nC++\u{200E}\n"),
    ])
    let resolution = await Resolution.resolve(folder.files)
    let kinds = resolution.diagnostics.map(\.kind.identifier).filter { $0.hasSuffix("direction-mark") }
    #expect(kinds == expected)
    #expect(resolution.dossier.settings.title == "C++\u{200E}")
    let person = resolution.dossier.people.records.first
    #expect(person?.description?.value == "\u{200E}+41 44 1")
    #expect(person?.header.note != nil)
  }

  @Test func `A record with blank lines below its front matter has no note`() async {
    let resolution = await resolve(("people/a.md", "---\nnames: A\n---\n\n  \n"))
    #expect(resolution.dossier.people.records.first?.header.note == nil)
  }
}
