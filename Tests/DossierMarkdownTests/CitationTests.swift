import DossierDiagnostics
import DossierModel
import Testing

struct CitationTests {
  @Test(arguments: [
    ("a [@gazette].", "a<sup>1.1</sup>."),
    ("*a* [@gazette] b", "<em>a</em><sup>1.1</sup> b"),
    ("a\n[@gazette] b", "a<sup>1.1</sup> b"),
    ("a  \n[@gazette] b", "a<br>\n<sup>1.1</sup> b"),
    ("[@gazette, paragraph 4]", "<sup>1.1</sup>"),
    ("[@gazette, p. 4; @radio] [@gazette]", "<sup>1.1, 2.1</sup> <sup>3.1</sup>"),
    ("[@a][@b]", "<sup>1.1</sup><sup>2.1</sup>"),
    ("*[@a]*![@a]", "<em><sup>1.1</sup></em>!<sup>1.2</sup>"),
    ("\\[@a]", "[@a]"), ("`[@a]`", "<code>[@a]</code>"), ("a@b.c [a]", "a@b.c [a]"),
  ])
  func `Citations become numbers by place in a source`(text: String, html: String) {
    let probe = NoteProbe(text)
    #expect(probe.inlines == html)
    #expect(probe.problems == [])
  }

  @Test(arguments: [
    ("[@a, paragraph 4]", "paragraph 4"), ("[@a,p. 4, note 2]", "p. 4, note 2"), ("[@a]", ""), ("[@a,]", ""),
    ("[@a, *late* edition, `x` &amp; **y**]", "late edition, x & y"), ("[@a, p.\n4]", "p. 4"),
    ("> [@a, p.\n> 4]", "p. 4"),
    ("[@ a , b\\] c]", "b"),
  ])
  func `A locator is plain text`(text: String, locator: String) {
    #expect(NoteProbe(text).body.citations.map(\.locator) == [locator])
  }

  @Test func `Each place in a source has a number of its own, by which it is cited again`() {
    let body = NoteProbe("[@a, 1] [@b, 2] [@a, 3; @c] [@a, 1]\n\n> [@b, 2] [@b] [@a, 1]").body
    #expect(body.citations.map(\.mark.number) == [1, 2, 3, 4, 1, 2, 5, 1])
    #expect(body.citations.map(\.mark.occurrence) == [1, 1, 1, 1, 2, 2, 1, 3])
    #expect(body.citations.map(\.next) == [4, 5, nil, nil, 7, nil, nil, nil])
  }

  @Test func `Many citations are numbered as few are`() {
    let body = NoteProbe((0..<60).map { "[@a, \($0 % 20)]" }.joined(separator: " ")).body
    #expect(body.citations.map(\.mark.number) == (0..<60).map { $0 % 20 + 1 })
    #expect(body.citations.map(\.mark.occurrence) == (0..<60).map { $0 / 20 + 1 })
    #expect(body.citations.map(\.next) == (0..<60).map { $0 < 40 ? $0 + 20 : nil })
  }

  @Test(arguments: [
    ("«[@»a", "malformed-citation"), ("[@«Harbor Gazette»]", "malformed-citation"),
    ("[@«a p. 4»]", "malformed-citation"),
    ("[@a; «p. 4»]", "malformed-citation"), ("[«@»]", "malformed-citation"), ("[@a; «@»]", "malformed-citation"),
    ("«[@»a, [b]]", "malformed-citation"), ("«[@»a, [b](c)]", "malformed-citation"),
    ("«[@»a\n\n]", "malformed-citation"),
    ("b\nä [@a; «@, c»]", "malformed-citation"), ("> [@a, *x*;\n> «y»]", "malformed-citation"),
  ])
  func `What is almost a citation is shown as text and reported`(marked: String, problem: String) {
    let note = MarkedNote(marked)
    let probe = note.probe
    #expect(probe.problems == [problem])
    #expect(probe.diagnostics.map(\.range) == note.places)
    #expect(probe.text.contains("[@"))
    #expect(probe.body.citations == [])
  }

  @Test(arguments: [
    ("A «[see @gazette]».", "see [@gazette]"), ("A «[-@gazette, p. 4]».", "[@gazette, p. 4]"),
    ("«[see also -@a; @b, p. 4]»", "see also [@a; @b, p. 4]"), ("ä «[vgl. @a]»", "vgl. [@a]"), ("«[ @a]»", "[@a]"),
  ])
  func `What Pandoc takes for a citation is shown as text and reported`(marked: String, suggestion: String) {
    let note = MarkedNote(marked)
    let probe = note.probe
    #expect(probe.problems == ["malformed-citation"])
    #expect(probe.diagnostics.map(\.range) == note.places)
    #expect(probe.diagnostics.map(\.suggestion) == [suggestion])
    #expect(probe.text.contains("@"))
  }

  @Test(arguments: [
    "[mail desk@gazette.example]", "\\[see @a]", "`[see @a]`", "[see @a](https://a.example)", "[a @ b]", "[a-@b]",
    "[see @a",
  ])
  func `Not every at sign between brackets is a citation`(text: String) {
    #expect(NoteProbe(text).problems == [])
  }

  @Test func `A forgotten comma comes with a suggestion`() {
    #expect(NoteProbe("[@gazette p. 4]").diagnostics.first?.suggestion == "gazette, p. 4")
  }
}
