import DossierDiagnostics
import DossierTestSupport
import Testing

@testable import DossierLoading

struct SimpleYAMLTests {
  private static func simple(_ text: String) -> DataNode? {
    let bytes = Array(text.utf8)
    return SimpleYAML.read(0..<bytes.count, of: bytes, .test, lineOffset: 0, limits: YAMLLimits())
  }

  private static func full(_ text: String) -> YAMLDocument {
    YAMLComposer.compose(Array(text.utf8), of: .test, readsSimply: false)
  }

  @Test(arguments: [
    "a: b", "a:\n", "a: ~\n\nb:\nc: d\n", "- a\n- b: c\n  d: e\n-   f: g\n    h: i\n- [j, k]\n",
    "names:\n- Яна: é\n  b: c\nd: e", "names:\n  - Яна é\n  - 'b #, c'\n  - \"d: e\"\nf: g h  \n",
    "a: {b: c, d: [e, f g, 'h, i'], j: \"Я\"}  \nk: []\nl: {}\n",
    "a:\n  b:\n    - c\n    - d:\n      - e\n  f: g\nh: i",
    "# one\na: b\n\n    # two\n  \n# three\nc:\n  # four\n  d: e\n# five",
    "a: https://example.org/x#y?z\nb: 12:30, c#d",
    "a  : b", "a: {Яна: Ж, b : c}", "a: 'it\\s'", "a:  b  c  ", "- a:\n  - b\n- c", "(a): [b]", "a: 'b''c'",
    "a: a text of more than a few words\nЯна: {b: 'Яна, Яна, Яна Пример', c: \"one more of them\"}",
    "a: ['''', '''b', '']",
  ])
  func `What is simple comes to what libyaml makes of it`(text: String) {
    let full = Self.full(text)
    #expect(full.diagnostics.isEmpty)
    #expect(Self.simple(text) != nil)
    #expect(Self.simple(text) == full.node)
  }

  @Test(arguments: [
    "", "# a\n", "a", " a: b", "a: b\n c: d", "a: b\n  c", "a:\n  b", "a: b: c", "a: b:", "a: b #c", "a: 'b' #c",
    "a: |\n b",
    "a: &b c", "a: *b", "a: !!str b", "a: \"b\\tc\"", "a: 'b\n  c'", "a: [b,\n  c]", "a: [b, ]", "a: [b: c]",
    "a: [b#c]", "a: {b}", "a: {b: }", "a: [b, c", "a: b\na: c", "a: {b: c, b: d}", "a:\tb", "a: b\tc", "a: b\r\n",
    "? a\n: b",
    "---\na: b", "a: b\n...\n", "- a\nb: c", "a: b\n- c", "a:\n  - b\n c: d", "a:\n    - b\n  - c", "- - a",
    "-\n  a: b", "-",
    "- a\n  b: c", "<<: a", "a: @b", "a: %b", "'a': b", "a: [b] c", "a: 'b' c", "- a: b\n   c: d", "- a: b\n c: d",
    "a: -b",
    "a: [b?]", "a: b\n...: c",
  ])
  func `All else is left to libyaml`(text: String) {
    #expect(Self.simple(text) == nil)
  }

  @Test func `Nesting is as deep as elsewhere`() {
    for depth in 60...66 {
      let text = "a: " + String(repeating: "[", count: depth - 1) + "b" + String(repeating: "]", count: depth - 1)
      if let node = Self.simple(text) { #expect(node == Self.full(text).node) }
      #expect(Self.simple(text) == nil || depth < 64)
    }
  }

  @Test(arguments: ["%: b", "%  : b", "- %: b", "a: {%: b}", "a: {b: c, %  : d}", "я: a\n%: b"])
  func `Keys are as long as elsewhere`(pattern: String) {
    for length in 1010...1040 {
      let key = String(repeating: length.isMultiple(of: 2) ? "a" : "я", count: length)
      let text = pattern.split(separator: "%", omittingEmptySubsequences: false).joined(separator: key)
      let (full, simple) = (Self.full(text), Self.simple(text))
      // In words: a comparison that fails prints both nodes.
      let isReadAlike = simple.map { $0 == full.node && full.diagnostics.isEmpty } ?? (length > 1015)
      #expect(isReadAlike, "\(length)")
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<8 as Range<UInt64>)
  func `Random text is read as libyaml reads it, if at all`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b", "c: ", "d: ", "e:\n", "- ", "- ", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n- ", "\n  - ", "[", "]", "{",
      "}", ", ",
      " ", "\"", "'", "\"f\"", "'g'", "''", "[h, i]", "{j: k}", "l: m\n", "- n\n", ":", "#", "# o\n", "\t", "秦", "?",
      "...", "---", "~",
    ]
    var count = 0
    for _ in 0..<20_000 {
      var text = Int.random(in: 0..<3, using: &generator) > 0 ? "a: " : ""
      for _ in 0..<Int.random(in: 0..<14, using: &generator) { text += pieces.randomElement(using: &generator) ?? "" }
      guard let node = Self.simple(text) else { continue }
      count += 1
      let full = Self.full(text)
      #expect(full.node == node, "\(text.debugDescription)")
      #expect(full.diagnostics.isEmpty, "\(text.debugDescription)")
    }
    #expect(count > 500)
  }
}
