import DossierDiagnostics
import DossierMarkdown
import DossierModel
import Testing

struct TableTests {
  @Test func `A table has a header and aligned columns`() {
    let html = NoteProbe("| a | b | c | d |\n|---|:--|--:|:-:|\n| 1 | *2* | `3` |  |\n").html
    #expect(
      html == """
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="left">b</th>
        <th scope="col" class="right">c</th>
        <th scope="col" class="center">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="left"><em>2</em></td>
        <td class="right"><code>3</code></td>
        <td class="center"></td>
        </tr>
        </tbody>
        </table>

        """)
  }

  /// The cells of all rows, header first.
  private func cells(_ text: String) -> [[String]] {
    NoteProbe(text).html.split(separator: "<tr>\n").dropFirst().map { row in
      row.split(separator: "</tr>")[0].split(separator: "\n").map { cell in
        String(cell).replacing("<th scope=\"col\">", with: "").replacing("</th>", with: "").replacing("<td>", with: "")
          .replacing("</td>", with: "")
      }
    }
  }

  @Test(arguments: [
    ("|a|b|\n|-|-|\n|c|d|", [["a", "b"], ["c", "d"]]),
    ("a | b\n--- | ---\nc | d", [["a", "b"], ["c", "d"]]),
    ("a|b\n-|-\n", [["a", "b"]]),
    ("|a|\n|-|\n||", [["a"], [""]]),
    ("|a|b|\n|-|-|\n|c|", [["a", "b"], ["c", ""]]),
    ("|a|b|\n|-|-|\n|c", [["a", "b"], ["c", ""]]),
    ("|a|b|\n|-|-|\n||d|", [["a", "b"], ["", "d"]]),
    ("|a|\n|-|\n|b \\| c|", [["a"], ["b | c"]]),
    ("|a|\n|-|\n|`b|c`|", [["a"], ["<code>b|c</code>"]]),
    ("|a|b|\n|-|-|\n|[[x|y]]|[[z]]|", [["a", "b"], ["<a href=\"x\">y</a>", "<a href=\"z\">title of z</a>"]]),
    (
      "|a|b|\n|-|-|\n|[[x\\|y]]|[@s, p. 4]|",
      [["a", "b"], ["<a href=\"x\">y</a>", "<sup>1.1</sup>"]]
    ),
    (
      "|a|b|\n|-|-|\n|&amp;|&lt;b|  \n|*c* d|e *f*|",
      [["a", "b"], ["&amp;", "&lt;b"], ["<em>c</em> d", "e <em>f</em>"]]
    ),
    ("> |a|\n> |-|\n> |b|", [["a"], ["b"]]),
    ("- |a|\n  |-|\n  |b|", [["a"], ["b"]]),
    ("|a\n|-\n|b", [["a"], ["b"]]),
    ("|![x](y.png)|\n|-|\n", [["<img src=\"y.png\" alt=\"x\">"]]),
  ])
  func `Rows are split into cells`(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
    #expect(NoteProbe(text).problems == [])
  }

  @Test func `Text before a table is a paragraph, and the table ends with it`() {
    let html = NoteProbe("before [[x]]\n|a|\n|-|\n|b|\n\nafter").html
    #expect(html.hasPrefix("<p>before <a href=\"x\">title of x</a></p>\n<table>"))
    #expect(html.hasSuffix("</table>\n<p>after</p>\n"))
  }

  @Test(arguments: [
    "a | b", "|a|\n\n|-|", "|a|\n|x|", "|a|\n|-|x", "|-|", "a\n- - -|", "|a|\n|:|", "    |a|\n    |-|", "`|a|\n|-|`",
  ])
  func `Bars alone make no table`(text: String) {
    #expect(!NoteProbe(text).html.contains("<table"))
  }

  @Test func `What is too much stays in the last cell and is reported`() {
    let note = MarkedNote("|a|b|\n|-|-|\n«|c|d|e|f|»\n|g|")
    #expect(note.probe.problems == ["malformed-table"])
    #expect(note.probe.diagnostics.map(\.range) == note.places)
    #expect(cells(note.text) == [["a", "b"], ["c", "d | e | f"], ["g", ""]])
  }

  @Test func `Places in cells are those of the file`() {
    let note = MarkedNote("> | ä | b \\| c |\n> |---|---|\n> | &amp; \\* [[«x»]] | [[«y»|é]] [@«s»] |\n> | [z](«w») |")
    let body = note.probe.body
    let places = (body.links.map(\.target.range) + body.citations.map(\.source.range)).sorted()
    #expect(places == note.places)
  }

  @Test(arguments: ["[[x|a\n]] b|\n|-|\n", "[@x, a\n] b|\n|-|\n", "_a_ [[x|\n]]\n|-"])
  func `What is open before a table does not reach into it`(text: String) {
    let probe = NoteProbe(text)
    #expect(NoteParser.violation(in: probe.body) == nil)
    #expect(probe.html.contains("</p>\n<table>"))
    #expect(probe.diagnostics.map { $0.range?.line } == [1])
  }
}
