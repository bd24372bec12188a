import DossierDiagnostics
import DossierLoading
import DossierTestSupport
import Testing

struct YAMLHostileTests {
  @Test func `A file with countless problems is given up`() {
    let diagnostics = compose(String(repeating: "a: b\n", count: 50_000)).diagnostics
    #expect(diagnostics.count == 1_001)
    #expect(diagnostics.last?.outline.hasPrefix("1002:1 too-many-problems") == true)
  }

  @Test func `A message shows no more than the beginning of a long text`() {
    let long = String(repeating: "x", count: 1_000)
    #expect(
      compose("\(long): 1\n\(long): 2").diagnostics.first?.summary.count == 60 + 1
        + "`` is written twice in one mapping".count)
  }

  @Test func `A finite alias stands for what its anchor names`() {
    let document = compose("in: &g {source: gazette}\nclaims:\n  - {in: *g}\n  - {in: *g}")
    #expect(document.diagnostics == [])
    #expect(
      document.node?.outline == "{in: {source: gazette}, claims: [{in: {source: gazette}}, {in: {source: gazette}}]}")
  }

  @Test(arguments: [
    ("a: &x [*x]", "1:8", "1:4"), ("a: &x\n  b: {c: [*x]}", "2:11", "1:4"),
    ("&x a: &y [1]\nb: &z {c: *z}", "2:11", "2:4"),
  ])
  func `An alias inside its own anchor is refused`(yaml: String, place: String, anchor: String) {
    let diagnostics = compose(yaml).diagnostics
    #expect(diagnostics.map(\.place) == [place + " yaml-alias-cycle"])
    #expect(diagnostics.first?.notes.first?.range?.outline.hasPrefix(anchor) == true)
  }

  @Test(.timeLimit(.minutes(1))) func `A billion laughs are refused`() {
    var lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for level in 1...30 {
      lines.append("a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]")
    }
    #expect(compose(lines.joined(separator: "\n")).diagnostics.map(\.kind.identifier) == ["yaml-alias-expansion"])
  }

  @Test func `Many aliases of a small value are no explosion`() {
    let list = ["x: &x y", "list:"] + Array(repeating: "  - *x", count: 10_000)
    #expect(compose(list.joined(separator: "\n")).diagnostics == [])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func `Deep nesting is refused`(opening: String) {
    let kinds = compose(String(repeating: opening, count: 100_000)).diagnostics.map(\.kind.identifier)
    #expect(kinds == ["yaml-nesting"] || kinds == ["yaml-syntax"])
    #expect(
      compose(String(repeating: "[", count: 65) + String(repeating: "]", count: 65)).diagnostics.map(\.outline)
        == ["1:65 yaml-nesting: list or mapping inside more than 64 others"])
    #expect(compose(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).diagnostics == [])
  }

  @Test func `Aliases can't nest deeper than brackets can`() {
    var lines = ["a0: &a0 x"]
    for level in 1...100 { lines.append("a\(level): &a\(level) [*a\(level - 1)]") }
    let diagnostics = compose(lines.joined(separator: "\n")).diagnostics
    #expect(diagnostics.map(\.kind.identifier) == ["yaml-nesting"])
    #expect(diagnostics.first?.range?.line == 64)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "1:4 not-utf-8: byte 0xFF is not valid UTF-8 here"),
      ([0x61, 0x3A, 0x0A, 0xC3, 0xA9, 0x20, 0xC3], "2:3 not-utf-8: byte 0xC3 is not valid UTF-8 here"),
      ([0xED, 0xA0, 0x80], "1:1 not-utf-8: byte 0xED is not valid UTF-8 here"),
      ([0xC0, 0x80], "1:1 not-utf-8: byte 0xC0 is not valid UTF-8 here"),
      ([0xF4, 0x90, 0x80, 0x80], "1:1 not-utf-8: byte 0xF4 is not valid UTF-8 here"),
      ([0xFF, 0xFE, 0x61, 0x00], "1:1 not-utf-8: UTF-16 text where UTF-8 was expected"),
      ([0x61, 0x3A, 0x20, 0x00], "1:4 forbidden-character: character U+0000 can't stand in a text file"),
      ([0x61, 0x0D, 0x62], "1:2 forbidden-character: carriage return without a line feed"),
      ([0x61, 0x7F], "1:2 forbidden-character: character U+007F can't stand in a text file"),
      ([0x61, 0xC2, 0x85], "1:2 forbidden-character: character U+0085 can't stand in a text file"),
      ([0x61, 0xE2, 0x80, 0xA8], "1:2 forbidden-character: line separator U+2028 where a line feed was expected"),
      ([0x61, 0xEF, 0xBB, 0xBF], "1:2 forbidden-character: byte order mark U+FEFF in the middle of a file"),
      ([0xF0, 0x9F, 0xBF, 0xBF], "1:1 forbidden-character: character U+1FFFF can't stand in a text file"),
    ] as [([UInt8], String)])
  func `Bytes that are no text are refused where they are`(bytes: [UInt8], complaint: String) {
    #expect(YAMLComposer.compose(bytes, of: .test).diagnostics.map(\.outline) == [complaint])
  }

  @Test func `A forbidden byte is found wherever it stands among eight`() {
    for bad: UInt8 in [0x00, 0x0B, 0x1F, 0x7F, 0x80, 0x8A, 0xFF] {
      for offset in 0..<24 {
        var bytes = Array("aaaa\naaaaaaaaaaaaa\naaaaa".utf8)
        bytes[offset] = bad
        #expect(YAMLComposer.compose(bytes, of: .test).isBroken, "byte \(bad) at \(offset)")
      }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<8 as Range<UInt64>)
  func `Random bytes never crash the composer`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b: ", "- ", "\n", "\n  ", "[", "]", "{", "}", ", ", "&a ", "*a", "!", "!!str ", "\"", "'", "|\n", ">-\n",
      "? ", ": ",
      "#", "\t", "\\", "<<: ", "---\n", "...\n", "%YAML 1.1\n", "秦", "\u{2028}", "\r\n", "~", "\u{FEFF}",
    ]
    for round in 0..<1_500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        if round % 3 == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
        }
      }
      let document = YAMLComposer.compose(bytes, of: .test)
      let parts = FrontMatter.split(Array("---\n".utf8) + bytes + Array("\n---\nx".utf8), of: .test)
      #expect(!document.isBroken || document.diagnostics.contains { $0.severity == .error })
      #expect(document.diagnostics == document.diagnostics.sorted())
      #expect(!parts.isBroken || !parts.diagnostics.isEmpty)
    }
  }
}
