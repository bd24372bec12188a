import DossierDiagnostics
import DossierMarkdown
import DossierModel
import Testing

struct HostileInputTests {
  @Test(arguments: 1...4)
  func `Generated notes become sound HTML`(seed: UInt64) {
    var generator = NoteGenerator(seed: seed)
    let fragments = NoteGenerator.commonMark + NoteGenerator.additions + NoteGenerator.additions + NoteGenerator.refused
    for _ in 0..<300 {
      let text = generator.note(of: fragments)
      let violation = Array(text.utf8).withUnsafeBufferPointer { NoteParser().violation(in: $0) }
      #expect(violation == nil, "\(text.debugDescription)")
    }
  }

  @Test(arguments: 1...4)
  func `Arbitrary bytes become sound HTML`(seed: UInt64) {
    var generator = NoteGenerator(seed: seed)
    for _ in 0..<300 {
      let bytes = generator.bytes()
      #expect(bytes.withUnsafeBufferPointer { NoteParser().violation(in: $0) } == nil, "\(bytes)")
    }
  }

  @Test func `What a sound note may not have is found`() {
    let unsound: [NoteMarkup] = [
      NoteMarkup(html: Array("<p>".utf8)), NoteMarkup(html: Array("</p>".utf8)),
      NoteMarkup(html: Array("<p><em></p></em>".utf8)),
      NoteMarkup(html: Array("<script></script>".utf8)), NoteMarkup(html: Array("<p onclick=\"a\"></p>".utf8)),
      NoteMarkup(html: Array("<a href=\"javascript:a\"></a>".utf8)), NoteMarkup(html: Array("<a><a></a></a>".utf8)),
      NoteMarkup(html: Array("<p id=\"a\"></p><p id=\"a\"></p>".utf8)), NoteMarkup(html: Array("a > b".utf8)),
      NoteMarkup(html: [], holes: [NoteHole(.linkURL, 0, at: 0)]),
      NoteMarkup(html: [], holes: [NoteHole(.citation, 0, at: 1)]),
    ]
    for markup in unsound { #expect(NoteParser.violation(in: NoteBody(markup)) != nil) }
  }

  /// Sixteen times the size takes about sixteen times as long, not 256 times.
  @Test(arguments: [
    "[[a]]", "[[a|", "*[[a|x* ", "[@a]", "[@a ", "[@a *b* ", "[^1]", "[a](b)", "[", "](", "![", "*a ", "`a` [[b]] ",
    "&amp;[[b]]", "\\[", "<b>", "[a](#b)", "|a", "![a](b)", "# a\n", "|a|b|\n|-|-|\n|c|\n\n", "[^1]: a\n\n",
    "[a]: u (t\n",
    "> ", "- a\n", "\n", "[a](javascript:b)", "[[a|*b* ", "[[x]] <i\n> ", "![[]", "[^a]: [^a]\n",
  ])
  func `Time grows with size alone`(fragment: String) {
    func time(_ size: Int) -> Duration {
      let text = "[^1]: x\n\n|a|\n|-|\n|" + String(repeating: fragment, count: size / fragment.utf8.count)
      return ContinuousClock().measure { _ = NoteProbe(text) }
    }
    let short = time(4_000)
    #expect(time(64_000) < short * 80 + .milliseconds(500))
  }

  @Test func `A note of five megabytes is read`() {
    let paragraph = String(repeating: "The quick brown fox jumps over the lazy dog. ", count: 100) + "[[fox]]\n\n"
    let body = NoteProbe(String(repeating: paragraph, count: 1_200)).body
    #expect(body.markup.html.count > 5_000_000)
    #expect(body.links.count == 1_200)
    #expect(body.links.last?.target.range.line == 2_399)
  }

  @Test(arguments: [
    String(repeating: "![[]()", count: 30_000),
    String(repeating: "- ", count: 15_000) + "x\n" + String(repeating: "\n", count: 30_000),
    "> " + String(repeating: "- ", count: 15_000) + "x\n" + String(repeating: ">\n", count: 30_000),
    (0..<1_500).map { String(repeating: "  ", count: $0) + "- x\n" }.joined() + String(repeating: "\n", count: 30_000),
  ])
  func `What libcmark would take too long for is refused`(text: String) {
    let probe = NoteProbe(text)
    #expect(probe.body == .empty)
    #expect(probe.problems == ["note-too-complex"])
    #expect(probe.diagnostics.first?.severity == .error)
  }

  @Test(arguments: [
    String(repeating: "![a](b.png) [c](d) ", count: 300) + "\n\n", String(repeating: "- a\n\n", count: 20_000),
    String(repeating: "a\n\n> - b\n>\n>   c\n\n", count: 10_000), String(repeating: "---\n\n\n", count: 10_000),
    String(repeating: "![a](b.png)\n\n[c](d)\n\n", count: 10_000),
    String(repeating: "|![a](b.png)|[c](d)|\n", count: 5_000),
  ])
  func `Long but ordinary notes are not`(text: String) {
    #expect(!NoteProbe(text).problems.contains("note-too-complex"))
  }

  @Test func `A note beyond the cap is refused`() {
    let probe = NoteProbe("12345678901", parser: NoteParser(maximumSize: 10))
    #expect(probe.body == .empty)
    #expect(probe.problems == ["note-too-large"])
    #expect(NoteProbe("1234567890", parser: NoteParser(maximumSize: 10)).problems == [])
  }

  @Test func `NUL becomes a replacement character`() {
    #expect(NoteProbe("a\u{0}b `\u{0}`").inlines == "a\u{FFFD}b <code>\u{FFFD}</code>")
  }

  @Test func `A byte order mark is no text`() {
    #expect(NoteProbe("\u{FEFF}# a").html == "<h2 id=\"note_a\">a</h2>\n")
  }

  @Test(arguments: [
    [], [0xFF], [0xE2, 0x82], [0x5B, 0x5B, 0xC3, 0x5D, 0x5D], [0x23, 0x20, 0xF0, 0x9F], [0xEF, 0xBB, 0xBF],
  ])
  func `Text that isn't UTF-8 crashes nothing`(bytes: [UInt8]) {
    #expect(bytes.withUnsafeBufferPointer { NoteParser().violation(in: $0) } == nil)
  }
}
