import DossierDiagnostics
import DossierMarkdown
import DossierModel
import Testing

/// Every link and citation knows where its id was written, whatever stands before it.
struct PositionTests {
  @Test(arguments: [
    "[[«a»]] ä 秦 😀 [[«b»|x]] [c](«d»)", "e\u{301} [[«a»]]", "a\nb [[«c»]]\n  d [[«e»]]", "a  \nb [[«c»]]",
    "a\\\nb [[«c»]]",
    "a\\\n   b [[«c»]]", "> a\n> [[«b»]]\nlazy [[«c»]]", "> > a\n> > [[«b»]]\n> lazier [[«c»]]", ">a\n>[[«b»]]",
    "- a\n  [[«b»]]\n  - c\n    [[«d»]]\n\n    [[«e»]]", "1. a\n   [[«b»]]\n2. > c\n   > [[«d»]]", "-\ta\n\t[[«b»]]",
    "\t- a\n",
    "# [[«a»]] b [[«c»]] ##\n\n[[«d»]]\n===", "a\nb [[«c»]]\n---", "`a` ``b ` c`` [[«d»]]", "`a\nb` [[«c»]]",
    "> `a\n> b` [[«c»]]",
    "*a* **b** ***c*** [[«d»]] _e_", "*[[«a»]] **[[«b»]]** [[«c»]]*", "[a\nb](«c»\n\"d\ne\") [[«f»]]",
    "[a](<«b»>) [[«c»]]",
    "[a](\n  «b»\n) [[«c»]]", "> [a](\n> «b»\n> ) [[«c»]]", "![a *b*](c.png \"d\") [[«e»]]",
    "[![a](b.png)](«c») [[«d»]]",
    "<http://a.b> [[«c»]] <a@b.c> [[«d»]]", "&amp; &copy; &#65; & &no; [[«a»]]", "&amp;amp; [[«a»]]",
    "\\* \\\\ \\a [[«b»]]", "\\[[a]] [[«b»]]",
    "[r]: /u\n[[«a»]]", "[r]: /u\n  'x'\n[s]: <v>\n[[«a»]] [b][r] [[«c»]]", "[r]: /u [[«a»]]",
    "[b][r] [[«c»]] [r] [r][] [[«d»]]\n\n[r]: /u",
    "<b>a</b> [[«c»]]", "<i\ntitle='[[x]]'> [[«a»]]", "> <i\n> b> [[«c»]]", "a\r\nb [[«c»]]\r\n\r\n[[«d»]]", "a\rb",
    "a [@«b», c; @«d»] [@«e»]", "a [@«b», *c*; @«d»,\ne; @«f»]", "> a [@«b», c;\n> @«d»] [[«e»]]",
    "*a* `b` [@«c», \\* &amp;; @«d»]",
    "[x](«a».md) [y](../b/«c».md) [z](<d/«e».md>)", "a\u{0}b [[«c»]]", "    code [[x]]\n\n[[«a»]]",
    "```\n[[x]]\n```\n[[«a»]]",
    "***\n\n[[«a»]]", "a [b] ![c [[«d»]]", "**a [[«b»]]", "_ * [[«a»]] ` [[«b»]]", "|[[«a»]]|\n|-|\n|`|` [[«b»]]|",
    "\n\n\n [[«a»]]",
  ])
  func `An id is found where it was written`(marked: String) {
    let note = MarkedNote(marked)
    let body = note.probe.body
    let places = body.links.map(\.target.range) + body.citations.map(\.source.range)
    #expect(places.sorted() == note.places)
  }

  @Test func `Lines count from the line that the note begins on`() {
    let (body, problems) = NoteParser().parse(Array("a\n[[b]] <i>".utf8), file: SourceFileID(index: 3), firstLine: 12)
    #expect(
      body.links.map(\.target.range) == [SourceRange(file: SourceFileID(index: 3), line: 13, column: 3, length: 1)])
    #expect(problems.map(\.range) == [SourceRange(file: SourceFileID(index: 3), line: 13, column: 7, length: 3)])
  }

  @Test(arguments: 1...4)
  func `Generated notes have their ids where they were written`(seed: UInt64) {
    var generator = NoteGenerator(seed: seed)
    var found = 0
    while found < 600 {
      let text = generator.note(of: NoteGenerator.commonMark + NoteGenerator.additions)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
      let body = NoteProbe(text).body
      for id in body.links.map(\.target) + body.citations.map(\.source) {
        let line = lines[Int(id.range.line) - 1]
        let written = line.dropFirst(Int(id.range.column) - 1).prefix(Int(id.range.length))
        // The destination of a reference link is elsewhere; such a link is pointed at as a whole.
        if written.first == "[" { continue }
        #expect(written.elementsEqual(id.value.unicodeScalars), "\(id.value) in \(text.debugDescription)")
        found += 1
      }
    }
  }
}
