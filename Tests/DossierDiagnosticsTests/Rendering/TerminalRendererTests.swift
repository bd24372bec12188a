import DossierDiagnostics
import Testing

struct TerminalRendererTests {
  static let renderer = TerminalRenderer(usesColors: false)

  @Test func `A diagnostic shows its line, its mark and the near miss, and is explained once`() {
    let input = SampleInput(["people/a.md": "---\nstatus: aleged\n", "people/b.md": "status: sure"])
    let text = input.render(
      Diagnostic(
        .unknownStatus, "unknown status 'aleged'", at: input.range(2, 9, length: 6), suggestion: "alleged"),
      Diagnostic(.unknownStatus, "unknown status 'sure'", at: input.range(1, 9, length: 4, in: 1)),
      by: Self.renderer)
    #expect(
      text == """
        people/a.md:2:9: error: unknown status 'aleged' [unknown-status]
         2 | status: aleged
           |         ^~~~~~ did you mean 'alleged'?
           = A status says how certain the source is.

        people/b.md:1:9: error: unknown status 'sure' [unknown-status]
         1 | status: sure
           |         ^~~~

        """)
  }

  @Test func `Notes show their own places, aligned with the diagnostic's`() {
    let input = SampleInput(["a.md": String(repeating: "\n", count: 11) + "id: x", "b.md": "id: x"])
    let text = input.render(
      Diagnostic(
        .oddDate, "duplicate", at: input.range(1, 5, in: 1),
        notes: [Note("first here", at: input.range(12, 5)), Note("ids are shared by all records")]),
      by: Self.renderer)
    #expect(
      text == """
        b.md:1:5: warning: duplicate [odd-date]
          1 | id: x
            |     ^
        a.md:12:5: note: first here
         12 | id: x
            |     ^
            = note: ids are shared by all records
            = Dates are EDTF.

        """)
  }

  @Test func `Without a file or a place, the rest is still said`() {
    let input = SampleInput(["gone.md": nil, "short.md": "one line"])
    let text = input.render(
      Diagnostic(.unusedSource, "nothing here", at: nil),
      Diagnostic(.unusedSource, "unreadable", at: input.range(3, 1), suggestion: "x"),
      Diagnostic(.unusedSource, "past the end", at: input.range(2, 1, in: 1)),
      by: Self.renderer)
    #expect(
      text == """
        advice: nothing here [unused-source]
           = Sources are there to be cited.

        gone.md:3:1: advice: unreadable [unused-source]
           = did you mean 'x'?

        short.md:2:1: advice: past the end [unused-source]

        """)
  }

  /// The mark is where `x` is shown, whatever stands before it.
  @Test(arguments: [
    ("abc x", 5, "abc x", 4),
    ("秦刚 x", 4, "秦刚 x", 5),
    ("한국 x", 4, "한국 x", 5),
    ("e\u{301}e\u{301} x", 6, "e\u{301}e\u{301} x", 3),
    ("Яна x", 5, "Яна x", 4),
    ("😀 x", 3, "😀 x", 3),
    ("\tx", 2, "    x", 4),
    ("ab\tx", 4, "ab  x", 4),
    ("秦\tx", 3, "秦  x", 4),
    ("\u{1B}[2Jx", 5, "\\u{1B}[2Jx", 9),
    ("a\u{202E}x", 3, "a\\u{202E}x", 9),
    ("\u{FEFF}ab x", 4, "ab x", 3),
  ])
  func `The mark lies under the column that the line shows`(line: String, column: Int, shown: String, indent: Int) {
    let input = SampleInput(["a.md": line + "\r\nnext"])
    let lines = input.render(Diagnostic(.oddDate, "s", at: input.range(1, column)), by: Self.renderer)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1] == " 1 | " + shown)
    #expect(lines[2] == "   | " + String(repeating: " ", count: indent) + "^")
  }

  @Test(arguments: [(3, 2, "^~~~"), (1, 99, "^~~~~~~~~"), (5, 1, "^"), (6, 1, "^~"), (99, 5, "^")])
  func `The mark spans the range as shown, and never more than the line`(column: Int, length: Int, mark: String) {
    let input = SampleInput(["a.md": "ab秦刚é好"])
    let range = input.range(1, column, length: length)
    let lines = input.render(Diagnostic(.oddDate, "s", at: range), by: Self.renderer).split(separator: "\n")
    #expect(lines[2].drop { $0 == " " || $0 == "|" } == mark)
  }

  @Test func `A long line is cut to what surrounds the mark`() {
    let input = SampleInput([
      "a.md": String(repeating: "word ", count: 100) + "here" + String(repeating: " word", count: 100)
    ])
    let lines = input.render(Diagnostic(.oddDate, "s", at: input.range(1, 501, length: 4)), by: Self.renderer)
      .split(separator: "\n")
    let shown = lines[1].dropFirst(5)
    #expect(shown.count <= 122)
    #expect(shown.hasPrefix("…word word"))
    #expect(shown.hasSuffix("…"))
    let start = lines[2].dropFirst(5).prefix { $0 == " " }.count
    #expect(shown.dropFirst(start).prefix(4) == "here")
    #expect(lines[2].hasSuffix("^~~~"))
  }

  @Test func `Nothing in the input commands the terminal`() {
    let hostile = "\u{1B}]0;title\u{7}\u{9B}2J\r\u{202E}\u{2028}\n\u{8}\u{E0041}"
    let input = SampleInput(["a\(hostile).md": "x\(hostile)"])
    let text = input.render(
      Diagnostic(
        .oddDate, hostile, at: input.range(1, 1), suggestion: hostile,
        notes: [Note(hostile), Note(hostile, at: input.range(1, 1))]),
      by: Self.renderer)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 9)
    let allowed = { (scalar: Unicode.Scalar) in scalar == "\n" || (" "..."~").contains(scalar) }
    #expect(text.unicodeScalars.filter { !allowed($0) }.isEmpty)
  }

  @Test func `Colors come only when asked for, and change nothing but color`() throws {
    let input = SampleInput(["a.md": "status: aleged"])
    let diagnostic = Diagnostic(
      .unknownStatus, "s", at: input.range(1, 9, length: 6), suggestion: "alleged",
      notes: [Note("n", at: input.range(1, 1))])
    let plain = input.render(diagnostic, by: Self.renderer)
    let colored = input.render(diagnostic, by: TerminalRenderer(usesColors: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(colored.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "") == plain)
  }

  @Test func `Long explanations are wrapped`() {
    let kind = DiagnosticKind("long", .error, String(repeating: "word ", count: 40))
    let text = SampleInput([:]).render(Diagnostic(kind, "s", at: nil), by: Self.renderer)
    #expect(text.split(separator: "\n").map(\.count).max() == 99)
    #expect(text.split(separator: "\n").count == 4)
  }
}
