import DossierDiagnostics
import DossierMarkdown
import DossierModel
import Testing

struct HeadingTests {
  @Test(arguments: [
    ("# A", 1, 2), ("## A", 1, 3), ("###### A", 1, 3), ("# A", 2, 3), ("#### A", 2, 3), ("#### A", 3, 3), ("# A", 0, 1),
    ("###### A", 0, 6),
    ("A\n===", 1, 2),
    ("A\n---", 2, 3),
  ])
  func `Levels are shifted below those of the page`(text: String, shift: Int, level: Int) {
    let probe = NoteProbe(text, parser: NoteParser(headingShift: shift))
    #expect(probe.html == "<h\(level) id=\"note_a\">A</h\(level)>\n")
    #expect(probe.body.headings == [NoteHeading(level: level, id: "note_a", text: "A")])
  }

  @Test func `No heading skips a level, whatever its author wrote`() {
    let levels = NoteProbe("### A\n## B\n##### C\n# D\n#### E\n").body.headings.map(\.level)
    #expect(levels == [3, 3, 4, 2, 3])
  }

  @Test(arguments: [
    ("What the File says", "note_what-the-file-says"), ("*A* `b`, c—d!", "note_a-b-c-d"), ("Дело № 7", "note_дело-7"),
    ("秦刚", "note_秦刚"), ("Été à ÎLE", "note_été-à-île"), ("???", "note_section"), ("a_b  c", "note_a-b-c"),
    ("[[qin-gang]] & [x](y)", "note_qin-gang-x"), ("A[@b] c", "note_a-c"), ("हिन्दी", "note_हिन्दी"),
  ])
  func `Ids keep the letters of all scripts`(text: String, id: String) {
    let probe = NoteProbe("# \(text)")
    #expect(probe.body.headings.map(\.id) == [id])
    #expect(probe.html.hasPrefix("<h2 id=\"\(id)\">"))
  }

  @Test func `Ids are unique`() {
    let body = NoteProbe("# A\n# A 2\n# A\n# A\n> # A\n").body
    #expect(body.headings.map(\.id) == ["note_a", "note_a-2", "note_a-3", "note_a-4"])
  }

  @Test func `Ids of many headings are unique, too`() {
    let ids = NoteProbe(String(repeating: "# A\n# B\n", count: 100)).body.headings.map(\.id)
    #expect(Set(ids).count == 200)
    #expect(ids.suffix(2) == ["note_a-100", "note_b-100"])
  }

  @Test func `Only headings of the note itself are in its outline`() {
    let body = NoteProbe("# A *b* `c` &amp; [[d|e]]\n\n> # Quoted\n\n- # Listed\n").body
    #expect(body.headings == [NoteHeading(level: 2, id: "note_a-b-c-e", text: "A b c & e")])
  }

  @Test func `Holes in headings stay where they belong`() {
    let probe = NoteProbe("# [[a]] and [[b|c]][@d]\n\n[[e]]")
    #expect(
      probe.html == """
        <h2 id="note_a-and-c"><a href="a">title of a</a> and <a href="b">c</a><sup>1.1</sup></h2>
        <p><a href="e">title of e</a></p>

        """)
  }

  @Test func `A heading without text is reported`() {
    let note = MarkedNote("a\n\n«##»\n")
    #expect(note.probe.problems == ["empty-heading"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
  }

  @Test func `A link to a heading that isn't there is told as it was written`() {
    let found = NoteProbe("# Open questions\n\n[i](#open-question)\n").diagnostics
    #expect(found.map(\.summary) == ["'#open-question' is no heading of this note"])
    #expect(found.map(\.suggestion) == ["#open-questions"])
  }
}
