import DossierDiagnostics
import DossierModel
import Testing

struct LinkTests {
  @Test(arguments: [
    "a «[[jana]]»\n\n[jana]: https://a.example", "a «[[jana|Jana]]»\n\n  [JANA|jana]: https://a.example",
    "ä «[@gazette]».\n\n[@gazette]: https://a.example", "a «[^1]»\n\n [^1]: https://a.example",
    "> a !«[[jana]]»\n>\n> [jana]: jana",
  ])
  func `A link definition that takes over a link to a record, a citation or a footnote is reported`(marked: String) {
    let note = MarkedNote(marked)
    #expect(note.probe.problems.filter { $0 != "embedded-record" } == ["shadowed-link"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
    #expect(note.probe.diagnostics.first?.notes.map(\.range?.line) == [3])
  }

  @Test(arguments: [
    "a [jana]\n\n[jana]: https://a.example", "[@gazette](https://a.example)", "[@gazette][g]\n\n[g]: https://a.example",
    "[[jana](https://a.example)]", "\\[[jana]]\n\n[jana]: https://a.example", "[[jana]]\n\n[other]: https://a.example",
  ])
  func `Other link definitions are what authors mean`(text: String) {
    #expect(NoteProbe(text).problems == [])
  }

  @Test(arguments: [
    ("[[jana-example]]", #"<a href="jana-example">title of jana-example</a>"#),
    ("[[jana-example|Jana]]", #"<a href="jana-example">Jana</a>"#),
    ("[[ jana-example ]]", #"<a href="jana-example">title of jana-example</a>"#),
    ("[[jana-example| ]]", #"<a href="jana-example">title of jana-example</a>"#),
    (
      "[[j|the *great* **Jana** `x` & <]]",
      #"<a href="j">the <em>great</em> <strong>Jana</strong> <code>x</code> &amp; &lt;</a>"#
    ),
    ("[[j|over\ntwo lines]]", "<a href=\"j\">over\ntwo lines</a>"),
    ("[[j|a [b]]]", #"<a href="j">a [b]</a>"#),
    ("[[[j]]]", #"[<a href="j">title of j</a>]"#),
    ("[[people/jana-example.md|Jana]]", #"<a href="jana-example">Jana</a>"#),
    ("*[[j]]*", #"<em><a href="j">title of j</a></em>"#),
    ("a_[[j]]_b", #"a_<a href="j">title of j</a>_b"#),
    ("[[a]][[b]] [[c]]", #"<a href="a">title of a</a><a href="b">title of b</a> <a href="c">title of c</a>"#),
    ("&amp; \\* [[j]]", #"&amp; * <a href="j">title of j</a>"#),
  ])
  func `Wikilinks become links with a hole`(text: String, html: String) {
    let probe = NoteProbe(text)
    #expect(probe.inlines == html)
    #expect(probe.problems == [])
    #expect(probe.body.links.allSatisfy { $0.kind == .wikilink })
  }

  @Test(arguments: [
    "`[[j]]`", "``a [[j]] b``", "\\[[j]]", "[\\[j]]", "&#91;[j]]", "    [[j]]", "```\n[[j]]\n```", "![a [[j]]](b.png)",
  ])
  func `Brackets in code, escaped or in alternative texts are left alone`(text: String) {
    let probe = NoteProbe(text)
    #expect(probe.body.links == [])
    #expect(probe.html.contains("[[j]]"))
    #expect(probe.problems == [])
  }

  @Test(arguments: [
    ("«[[»j", "malformed-link"), ("«[[»j]", "malformed-link"), ("[[«Jana Example»]]", "malformed-link"),
    ("[[«a--b»]]", "malformed-link"), ("[[«a#b»]]", "malformed-link"), ("«[[»]]", "empty-link"),
    ("«[[»|x]]", "empty-link"),
    ("«[[»j|a\n\nb]]", "malformed-link"), ("«[[»a|b [[c]]", "malformed-link"), ("*a «[[»j* b]]", "malformed-link"),
  ])
  func `What is almost a wikilink is shown as text and reported`(marked: String, problem: String) {
    let note = MarkedNote(marked)
    let probe = note.probe
    #expect(probe.problems == [problem])
    #expect(probe.diagnostics.map(\.range) == note.places)
    #expect(probe.text.replacing("*", with: "").contains("[["))
  }

  @Test func `An id in other letters comes with a suggestion`() {
    #expect(NoteProbe("[[Jana Example]]").diagnostics.first?.suggestion == "jana-example")
    #expect(NoteProbe("[[jana#fate]]").diagnostics.first?.suggestion == "jana")
  }

  @Test(arguments: [
    ("[Jana](jana-example)", "jana-example"), ("[Jana](jana-example \"title\")", "jana-example"),
    ("[Jana](jana-example.md)", "jana-example"), ("[Jana](../people/jana-example.md)", "jana-example"),
    ("[Jana](<../people/jana-example.md>)", "jana-example"), ("[Jana](jana-example.md#life)", "jana-example"),
    ("[Jana][j]\n\n[j]: jana-example", "jana-example"),
  ])
  func `A bare id or the path of its file links to a record`(text: String, target: String) {
    let probe = NoteProbe(text)
    #expect(probe.targets == [target])
    #expect(probe.body.links.first?.kind == .inline)
    #expect(probe.body.files == [])
    #expect(probe.html.contains("<a href=\"jana-example\""))
    #expect(probe.problems == [])
  }

  @Test func `A link without text shows the record's title`() {
    #expect(NoteProbe("[](jana-example)").inlines == #"<a href="jana-example">title of jana-example</a>"#)
  }

  @Test(arguments: ["report.pdf", "../files/report.pdf#page=4", "/files/a%20b.txt", "a.b/c", "?q"])
  func `Other relative destinations are files`(path: String) {
    let probe = NoteProbe("[a](\(path))")
    #expect(probe.body.files.map(\.path.value) == [path])
    #expect(probe.body.files.first?.kind == .link)
    #expect(probe.body.links == [])
  }

  @Test func `Links to other sites say so`() {
    let html = NoteProbe("[a](https://example.org/?b=c&d \"e\") <mailto:f@example.org>").inlines
    #expect(
      html == """
        <a href="https://example.org/?b=c&amp;d" rel="external noopener noreferrer" title="e">a</a> \
        <a href="mailto:f@example.org">mailto:f@example.org</a>
        """)
  }

  @Test(arguments: [
    "javascript:a", "JavaScript:a", "vbscript:a", "data:text/html,a", "data:image/png;base64,a", "file:///etc/passwd",
    "//example.org",
    "/\\example.org", "\\\\\\\\example.org", "&#106;avascript:a", "java&#10;script:a", "&#1;javascript:a",
    "javascript&colon;a", "<&#32;javascript:a>",
  ])
  func `Dangerous destinations are refused`(destination: String) {
    for text in ["[label](\(destination))", "[label][r]\n\n[r]: \(destination)", "![label](\(destination))"] {
      let probe = NoteProbe(text)
      #expect(probe.inlines == "label", "of \(text)")
      #expect(probe.problems == ["unsafe-link"])
      #expect(probe.body.files == [])
    }
  }

  @Test func `A refused destination is pointed at`() {
    let note = MarkedNote("> a\n> [ä](«javascript:b» \"c\") and [d](<«file:e»>)")
    #expect(note.probe.diagnostics.map(\.range) == note.places)
  }

  @Test(arguments: ["«[a]()»", "«[a](<>)»"])
  func `A link needs a destination`(marked: String) {
    let note = MarkedNote(marked)
    #expect(note.probe.problems == ["empty-link"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
    #expect(note.probe.inlines == "a")
  }

  @Test(arguments: [
    ("[[a|b [c](d) e]]", #"<a href="a">b c e</a>"#), ("[b [[a]] c](d)", #"<a href="d">b [[a]] c</a>"#),
    ("[b [@a] c](d)", #"<a href="d">b [@a] c</a>"#), ("[b[^1]](d)\n\n[^1]: e", #"<a href="d">b[^1]</a>"#),
    ("[a <https://b.c> d](e)", #"<a href="e">a https://b.c d</a>"#),
  ])
  func `There are no links within links`(text: String, html: String) {
    let probe = NoteProbe(text)
    #expect(probe.inlines == html)
    #expect(probe.problems.contains("nested-link"))
  }

  @Test func `Links to headings get the prefix of their ids`() {
    let probe = NoteProbe("# Open questions\n\n[a](#open-questions) [b](#note_open-questions)")
    #expect(probe.html.ranges(of: "<a href=\"#note_open-questions\">").count == 2)
    #expect(probe.problems == [])
    let note = MarkedNote("[a](«#nowhere»)\n\n# Here")
    #expect(note.probe.problems == ["unknown-anchor"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
  }

  @Test func `An embedded record becomes a link`() {
    let note = MarkedNote("a «![[»jana-example]]")
    #expect(note.probe.inlines == #"a <a href="jana-example">title of jana-example</a>"#)
    #expect(note.probe.problems == ["embedded-record"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
  }

  @Test func `A link to elsewhere needs a text`() {
    #expect(NoteProbe("[](https://example.org)").problems == ["link-without-text"])
  }

  @Test func `An image that is embedded as in Obsidian is told how to be written`() {
    let found = NoteProbe("![[a ferry.png]] ![[ferry]]").diagnostics
    #expect(
      found.map(\.summary) == [
        "'![[a ferry.png]]' where an image was expected as ![what it shows](/images/a ferry.png)",
        "'!' before a link to a record",
      ])
    #expect(found.first?.suggestion == nil)
  }
}
