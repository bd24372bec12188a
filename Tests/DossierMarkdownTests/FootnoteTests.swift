import DossierDiagnostics
import DossierModel
import Testing

struct FootnoteTests {
  @Test func `A footnote is written at the end and linked both ways`() {
    let probe = NoteProbe("Text[^1] and[^1].\n\n[^1]: The *note*.\n\nMore.")
    #expect(
      probe.html == """
        <p>Text<sup class="footnote"><a href="#footnote_1" id="footnote_1_ref" role="doc-noteref">1</a></sup> \
        and<sup class="footnote"><a href="#footnote_1" id="footnote_1_ref_2" role="doc-noteref">1</a></sup>.</p>
        <p>More.</p>
        <div class="footnotes" role="doc-endnotes">
        <ol>
        <li id="footnote_1">
        <p>The <em>note</em>.<sup class="back"> \
        <a href="#footnote_1_ref" role="doc-backlink" aria-label="Back to reference 1">↩</a> \
        <a href="#footnote_1_ref_2" role="doc-backlink" aria-label="Back to reference 1.2">↩</a></sup></p>
        </li>
        </ol>
        </div>

        """)
    #expect(probe.problems == [])
  }

  @Test(arguments: [
    ("[^1]: word", ["word"]), ("[^1]: several words", ["several words"]), ("[^1]:\n    next line", ["next line"]),
    ("[^1]: a\n    b", ["a\nb"]), ("[^1]: a\nlazy", ["a\nlazy"]), ("[^1]: a\n\n    b\n\n\tc", ["a", "b", "c"]),
    ("[^1]: a\n\nb", ["a"]), ("[^1]: a\n> b", ["a"]), ("[^1]: a\n[^2]: b", ["a"]), ("> q\n\n[^1]: a", ["a"]),
    ("- x\n[^1]: a", ["a"]), ("x\n[^1]: a", ["a"]), ("[^1]: a\r\n    b\r\n", ["a\nb"]),
    ("[^1]: a\n\n      b", ["a", "b"]),
  ])
  func `A footnote has the text that is indented below it`(definition: String, paragraphs: [String]) {
    let html = NoteProbe("[^1] [^2]\n\n\(definition)").html
    let footnote =
      html.split(separator: "<li id=\"footnote_1\">").last?.split(separator: "<sup class=\"back\">").first ?? ""
    let texts = footnote.split(separator: "<p>").dropFirst().map { String($0).replacing("</p>\n", with: "") }
    #expect(texts == paragraphs)
  }

  @Test func `A footnote holds any blocks and further footnotes`() {
    let probe = NoteProbe(
      "[^b]\n\n[^a]: Inner [@x].\n[^b]: - item[^a]\n    - [[j]]\n\n        code\n\n    | a |\n    | - |")
    #expect(probe.problems == [])
    #expect(probe.targets == ["j"])
    #expect(probe.html.contains("<table>"))
    #expect(probe.body.citations.count == 1)
    #expect(probe.html.firstRange(of: "id=\"footnote_1\"") != nil)
    #expect(probe.html.firstRange(of: "id=\"footnote_2\"") != nil)
  }

  @Test(arguments: [
    "```\n[^1]: a\n```", "> ```\n> x\n\n```\n[^1]: a\n    b\n```\n", "<!--\n[^1]: a\n-->\n", "~~~\n[^1]: a",
  ])
  func `What looks like a definition in code is code`(text: String) {
    let probe = NoteProbe(text)
    #expect(!probe.html.contains("footnote"))
    #expect(!probe.problems.contains("unused-footnote"))
    if !text.hasPrefix("<") { #expect(probe.html.contains("[^1]: a")) }
  }

  @Test(arguments: [
    ("a«[^2]»\n\n[^1]: b [^1]", "unknown-footnote"), ("[^«1»]: a", "unused-footnote"),
    ("[^1]\n\n[^1]: a\n\n[^«1»]: b", "duplicate-footnote"), ("«[^a]»\n\nb", "unknown-footnote"),
    ("a\n\n> «[^x]»", "unknown-footnote"),
  ])
  func `Footnotes without text and texts without footnote are reported`(marked: String, problem: String) {
    let note = MarkedNote(marked)
    #expect(note.probe.problems.filter { $0 == problem } == [problem])
    #expect(note.probe.diagnostics.filter { $0.kind.identifier == problem }.map(\.range) == note.places)
  }

  @Test func `A misspelled label comes with a suggestion`() {
    let problems = NoteProbe("[^sorce]\n\n[^source]: a [^source]").diagnostics
    #expect(problems.first { $0.kind.identifier == "unknown-footnote" }?.suggestion == "[^source]")
  }

  @Test(arguments: ["[^a b]", "[^]", "[^a^b]", "\\[^1]", "`[^1]`"])
  func `Other brackets are text`(text: String) {
    let probe = NoteProbe("\(text)\n\n[^1]: a")
    #expect(probe.problems == ["unused-footnote"])
    #expect(!probe.html.contains("<sup"))
  }

  @Test func `Places in and after footnotes are those of the file`() {
    let note = MarkedNote(
      """
      A[^1] [[«before»]]
      [^1]: ä [[«first»]]
          ö [[«second»]]

      \t[[«third»]]
      lazy

      > [[«after»]] <- here
      """)
    let targets = note.probe.body.links.sorted { $0.target.range < $1.target.range }
    #expect(targets.map(\.target.value) == ["before", "first", "second", "third", "after"])
    #expect(targets.map(\.target.range) == note.places)
  }
}
