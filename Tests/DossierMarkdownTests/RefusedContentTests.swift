import DossierDiagnostics
import DossierModel
import Testing

struct RefusedContentTests {
  @Test(arguments: [
    ("a «<b>»c«</b>»", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
    (
      "«<div onclick=\"x()\">»\nhello\n</div>",
      "<pre><code>&lt;div onclick=&quot;x()&quot;&gt;\nhello\n&lt;/div&gt;</code></pre>\n"
    ),
    (
      "- «<script>»\n  a</script>",
      "<ul>\n<li>\n<pre><code>&lt;script&gt;\na&lt;/script&gt;</code></pre>\n</li>\n</ul>\n"
    ),
    ("ä «<br/>» «<?php ?>»", "<p>ä &lt;br/&gt; &lt;?php ?&gt;</p>\n"),
    ("> a\n> b «<i\n»> title='x'>", "<blockquote>\n<p>a\nb &lt;i\ntitle='x'&gt;</p>\n</blockquote>\n"),
  ])
  func `Raw HTML is shown as text and reported`(marked: String, html: String) {
    let note = MarkedNote(marked)
    let probe = note.probe
    #expect(probe.html == html)
    #expect(Set(probe.problems) == ["raw-html-in-note"])
    #expect(probe.diagnostics.map { $0.range?.line } == note.places.map(\.line))
    #expect(probe.diagnostics.map { $0.range?.column } == note.places.map(\.column))
  }

  @Test(arguments: [("a «<!-- b -->» c", "<p>a  c</p>\n"), ("«<!-- b -->»\n\nc", "<p>c</p>\n"), ("«<!-- b»\n\nc", "")])
  func `Comments aren't published`(marked: String, html: String) {
    let note = MarkedNote(marked)
    #expect(note.probe.html == html)
    #expect(note.probe.problems == ["comment-in-note"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
  }

  @Test func `What follows a comment is shown`() {
    let probe = NoteProbe("<!-- a --> <b>c</b>\n")
    #expect(probe.html == "<pre><code>&lt;b&gt;c&lt;/b&gt;</code></pre>\n")
    #expect(probe.problems == ["comment-in-note", "raw-html-in-note"])
  }

  @Test(arguments: [
    "a «&#x202e;»b", "ä «&#8238;»", "[@a, p. «&#X2066;»4]", "[a](b \"«&#x202E;»\")", "![«&#x7;»a](b.png)",
    "a«&#x2028;»b",
    "# «&#xFEFF;»a",
    "> [[a|b «&#x202b;»]]", "```«&#x202e;»\n```",
  ])
  func `A reference brings in no character that may not be written`(marked: String) {
    let note = MarkedNote(marked)
    #expect(note.probe.problems == ["forbidden-reference"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
  }

  @Test func `References to other characters, and those in code, are what they are`() {
    #expect(NoteProbe("&#65; &#x200f; &#9; &#0; \\&#x202e; `&#x202e;`\n\n    &#x202e;\n").problems == [])
  }

  @Test func `Tags in code are code`() {
    #expect(NoteProbe("`<b>` \\<b> &lt;b>\n\n    <b>\n").problems == [])
  }

  @Test func `An image is a file with an alternative text`() {
    let probe = NoteProbe("![The *handcart* & co.](a%20b.png \"t\")")
    #expect(probe.inlines == #"<img src="a%20b.png" alt="The handcart &amp; co." title="t">"#)
    #expect(probe.body.files.map(\.kind) == [.image])
    #expect(probe.problems == [])
  }

  @Test(arguments: ["a «![](b.png)»", "> ä\n> «![ ](b.png)»", "«![][r]»\n\n[r]: b.png", "[«![](b.png)»](c)"])
  func `An image without alternative text is reported`(marked: String) {
    let note = MarkedNote(marked)
    #expect(note.probe.problems == ["image-without-alt"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
  }

  @Test func `An image from another site becomes a link`() {
    let note = MarkedNote("![a](«https://example.org/b.png»)")
    #expect(
      note.probe.inlines == #"<a href="https://example.org/b.png" rel="external noopener noreferrer">a</a>"#)
    #expect(note.probe.problems == ["remote-image"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
    #expect(NoteProbe("[![a](https://b.c/d)](e)").inlines == #"<a href="e">a</a>"#)
  }

  @Test func `Of very many problems only the first are listed`() {
    let problems = NoteProbe(String(repeating: "<b>", count: 1_000)).problems
    #expect(problems.filter { $0 == "raw-html-in-note" }.count == 200)
    #expect(problems.filter { $0 == "too-many-note-problems" }.count == 1)
  }
}
