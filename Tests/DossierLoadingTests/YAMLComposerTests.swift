import DossierDiagnostics
import DossierLoading
import Testing

struct YAMLComposerTests {
  @Test(arguments: [
    ("country: NO", "{country: NO}"),
    ("when: 2003-07", "{when: 2003-07}"),
    ("a: 0x1F\nb: 1e3\nc: 012", "{a: 0x1F, b: 1e3, c: 012}"),
    ("a: 'it''s'\nb: \"x\\ty\"", "{a: \"it's\", b: \"x\ty\"}"),
    ("a: |\n  one\n  two\nb: >-\n  one\n  two", "{a: |one\ntwo\n|, b: |one two|}"),
    ("a:\n  - x\n  - {y: [1, 2]}\nb: z", "{a: [x, {y: [1, 2]}], b: z}"),
    ("a: one\n  two", "{a: one two}"),
    ("# a comment\n- x # another", "[x]"),
    ("a: !!str 5\nb: !!str ~", "{a: \"5\", b: \"~\"}"),
    ("---\na: 1\n...\n", "{a: 1}"),
    ("? a\n: b", "{a: b}"),
    ("\u{FEFF}a: 1", "{a: 1}"),
    ("a: 1\r\nb:\r\n  - c\r\n", "{a: 1, b: [c]}"),
    ("names: [Яна, 秦刚, 'e\u{301}']", "{names: [Яна, 秦刚, \"e\u{301}\"]}"),
  ])
  func `Text is kept as written`(yaml: String, outline: String) {
    let document = compose(yaml)
    #expect(document.diagnostics == [])
    #expect(document.node?.outline == outline)
  }

  @Test(arguments: [
    ("says: She was in room #12 of the hotel.", ["1:23+17"]), ("a: {says: Pier #9\n  }", ["1:16+2"]),
    ("says: Яна in room\t#Ж", ["1:19+2"]), ("says: one\n  two #3", ["2:7+2"]), ("- x #1", ["1:5+2"]),
    ("says: 'room #12'", []), ("says: room#12", []), ("says: room # 12", []), ("says: room\n#12", []), ("#12", []),
    ("says: |\n  room #12\n", []), ("born: 1950 # about", []), ("says: #12", []),
  ])
  func `A comment that looks like the end of a text is pointed at`(yaml: String, places: [String]) {
    let found = compose(yaml).diagnostics
    #expect(found.map(\.kind.identifier) == places.map { _ in "comment-in-text" })
    #expect(found.compactMap(\.range?.outline) == places)
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "---\n...\n# x", "\u{FEFF}"])
  func `Text without values has no node or nothing`(yaml: String) {
    let document = compose(yaml)
    #expect(document.diagnostics == [])
    #expect(document.node?.isNothing != false)
    #expect(!document.isBroken)
  }

  @Test(arguments: [
    ("a:", true), ("a: ~", true), ("a: null", true), ("a: NULL", true), ("a: ''", false), ("a: '~'", false),
    ("a: !!str null", false), ("a: none", false), ("a: []", false), ("a: |\n", false),
  ])
  func `Only an empty plain value, a tilde or null is nothing`(yaml: String, isNothing: Bool) {
    #expect(compose(yaml).node?["a"]?.isNothing == isNothing)
  }

  @Test func `Every node knows its place`() throws {
    let node = try #require(
      compose(
        """
        names:
          - Яна Пример
          - {text: 秦刚, kind: "native"}
        note: |
          long
        flow: [a,
          b]
        born:
        """
      ).node)
    let names = try #require(node["names"])
    #expect(node.range.outline == "1:1+5")
    #expect(node.entries?.map(\.key.range.outline) == ["1:1+5", "4:1+4", "6:1+4", "8:1+4"])
    #expect(names.range.outline == "2:3+1")
    #expect(names.elements?.map(\.range.outline) == ["2:5+10", "3:5+26"])
    #expect(names.elements?.last?["text"]?.range.outline == "3:12+2")
    #expect(names.elements?.last?["kind"]?.range.outline == "3:22+8")
    #expect(node["note"]?.range.outline == "4:7+1")
    #expect(node["flow"]?.range.outline == "6:7+1")
    #expect(node["flow"]?.elements?.last?.range.outline == "7:3+1")
    #expect(node["born"]?.range.outline == "8:6+1")
  }

  @Test func `Positions count from the line on which a part begins`() {
    let bytes = Array("x\na: 1\nb: {\n".utf8)
    let part = YAMLComposer.compose(bytes, part: 2..<7, of: .test, firstLine: 2)
    #expect(part.node?["a"]?.range.outline == "2:4+1")
    let broken = YAMLComposer.compose(bytes, part: 2..<bytes.count, of: .test, firstLine: 2)
    #expect(broken.diagnostics.map(\.range?.line) == [4])
  }

  @Test func `A node is small`() {
    #expect(MemoryLayout<DataNode>.stride == 32)
    #expect(MemoryLayout<MappingEntry>.stride == 64)
  }

  @Test func `A duplicate key points at the first, which stays`() {
    let document = compose("a: 1\nb: 2\na: 3\nc: {d: 1, d: 2}")
    #expect(document.diagnostics.map(\.place) == ["3:1 duplicate-key", "4:11 duplicate-key"])
    #expect(document.diagnostics.map { $0.notes.map(\.range?.outline) } == [["1:1+1"], ["4:5+1"]])
    #expect(document.node?.outline == "{a: 1, b: 2, c: {d: 1}}")
  }

  @Test func `Duplicate keys are found among many`() {
    let keys = (0..<500).map { "key\($0): x" } + ["key3: y", "key499: z", "key500: x", "key500: x"]
    let document = compose(keys.joined(separator: "\n"))
    #expect(document.diagnostics.map { $0.range?.line } == [501, 502, 504])
    #expect(document.diagnostics.flatMap { $0.notes.map { $0.range?.line } } == [4, 500, 503])
  }

  @Test func `Keys that differ only in how accents are encoded are duplicates`() {
    #expect(compose("\u{E9}: 1\ne\u{301}: 2").diagnostics.map(\.place) == ["2:1 duplicate-key"])
  }

  @Test(arguments: [
    ("[a]: b", "1:1 yaml-key: key expected to be text, found a list"),
    ("x: {{y}: z}", "1:5 yaml-key: key expected to be text, found a mapping"),
    ("a: &k b\n*k : c", "2:1 yaml-key: key expected to be text, found an alias"),
    ("a: {? : b}", "1:7 yaml-key: key expected to be text, found nothing"),
    ("a: !!int 5", "1:4 yaml-tag: tag `!!int` has no meaning here"),
    ("a: !!binary aGk=", "1:4 yaml-tag: tag `!!binary` has no meaning here"),
    ("a: !place x", "1:4 yaml-tag: tag `!place` has no meaning here"),
    ("a: !!python/object:os.system {}", "1:4 yaml-tag: tag `!!python/object:os.system` has no meaning here"),
    ("a: &b {c: d}\ne:\n  <<: *b", "3:3 yaml-merge-key: merge key `<<` is not supported"),
    ("a: 1\n---\nb: 2", "2:1 yaml-documents: second YAML document in one file"),
    ("a: *b", "1:4 yaml-unknown-anchor: `*b` refers to no anchor before it"),
    ("a: \"x\\0y\"", "1:4 forbidden-character: character U+0000 can't stand in a text file"),
    ("a: \"\\x1B[0m\"", "1:4 forbidden-character: character U+001B can't stand in a text file"),
  ])
  func `What no dossier needs is refused`(yaml: String, complaint: String) {
    #expect(compose(yaml).diagnostics.map(\.outline) == [complaint])
  }

  @Test func `An anchor that is nearly named is suggested`() {
    #expect(compose("a: &gazette x\nb: *gazete").diagnostics.map(\.suggestion) == ["*gazette"])
  }

  @Test(arguments: [
    ("\ta: b", "1:1 yaml-tab"), ("a:\n\tb: 1", "2:1 yaml-tab"), ("a:\n  \tb: 1", "2:3 yaml-tab"),
    ("a: b\n\tc: d", "2:1 yaml-tab"), ("a: |\n  x\n\ty", "3:1 yaml-tab"),
  ])
  func `A tab in the indentation is called one`(yaml: String, place: String) {
    #expect(compose(yaml).diagnostics.map(\.place) == [place])
  }

  @Test(arguments: [
    ("title: Foo: bar", "1:11 yaml-syntax: `: ` inside text; put the text in quotes"),
    (
      "a: 1\n b: 2",
      "2:3 yaml-syntax: `key: ` not expected here; check the indentation of this line and the text above it"
    ),
    ("a: 1\nb\nc: 2", "2:1 yaml-syntax: line without `key: ` in a mapping"),
    ("a: 'x\nb: 2\n", "1:4 yaml-syntax: quote is never closed"),
    ("é: \"x\nb: \"ü\"", "1:4 yaml-syntax: quote is never closed on its line"),
    ("a: 'x\nb: it's", "1:4 yaml-syntax: quote is never closed on its line"),
    (
      "a: \"x\" y\nb: 1", "1:8 yaml-syntax: a further `key: ` of the mapping expected here, at the same indentation"
    ),
    ("a: \"x\n---\ny\"", "1:4 yaml-syntax: quote is not closed before the next `---` or `...`"),
    (
      "a:\n - x\n- y",
      "3:1 yaml-syntax: a further `key: ` of the mapping expected here, at the same indentation"
    ),
    ("- a\nb: c", "2:1 yaml-syntax: a further `- ` of the list expected here, at the same indentation"),
    ("a: [1, 2\nb: 3", "2:2 yaml-syntax: `,` or `]` expected here"),
    ("a: {x: 1\nb: 3", "2:2 yaml-syntax: `,` or `}` expected here"),
    ("a: [1, 2", "1:4 yaml-syntax: `[` is never closed"),
    ("a: {x: 1\n \r\n", "1:4 yaml-syntax: `{` is never closed"),
    ("a: @x", "1:4 yaml-syntax: text can't begin with `@` without quotes"),
    ("a: `x`", "1:4 yaml-syntax: text can't begin with ``` without quotes"),
    ("a: %x", "1:4 yaml-syntax: text can't begin with `%` without quotes"),
    ("a: *", "1:4 yaml-syntax: text can't begin with `*` without quotes"),
    ("a: & b", "1:4 yaml-syntax: text can't begin with `&` without quotes"),
    ("a: !x!y z", "1:4 yaml-syntax: text can't begin with `!` without quotes"),
    ("a: !<x", "1:4 yaml-syntax: text can't begin with `!` without quotes"),
    ("%FOO\n---", "1:5 yaml-syntax: line that begins with `%` is a directive in YAML; put such text in quotes"),
    (
      "a: - b",
      "1:4 yaml-syntax: list item `- ` not expected here; write it on a line of its own below the key"
    ),
    ("a: \"\\q\"", "1:5 yaml-syntax: unknown `\\` escape in double quotes; write `\\\\`, or use single quotes"),
    ("a: \"\\ud800\"", "1:7 yaml-syntax: `\\` escape in double quotes names no character"),
    ("a: |x", "1:5 yaml-syntax: line break expected after `|` or `>`; the text begins on the next line"),
    ("a: ,b", "1:4 yaml-syntax: value expected before `,`"),
    ("{a: 1} b", "1:8 yaml-syntax: text after the end of the data; it may be indented less than what precedes it"),
  ])
  func `A syntax error is told in an author's words`(yaml: String, complaint: String) {
    let document = compose(yaml)
    #expect(document.diagnostics.map(\.outline) == [complaint])
    #expect(document.isBroken)
  }

  @Test(arguments: [
    ("- a\n- {b: 1}\n- [c\n", "[a, {b: 1}]"), ("a: 1\nb: [2]\nc: d: e\n", "{a: 1, b: [2]}"),
    ("a: [1, {b: 2}, [\n", "{}"),
    ("- a: 1\n  b: \"\n- c\n", "[]"),
  ])
  func `What is complete before a mistake is kept`(yaml: String, beginning: String) {
    let document = compose(yaml)
    #expect(document.node == nil)
    #expect(document.beginning?.outline == beginning)
  }

  @Test(arguments: [
    ("a: >-\n  one\n  two X\n", "3:7"), ("a: |2\n\n   one\n  X\n", "4:3"), ("a: one\n  two\n  Xb\n", "3:3"),
    ("a: 'it''s\n\n  ''X'' y'", "3:5"), ("a: \"\\u0058\\\n  b\\n X\"", "1:5"), ("a: \"\\x41\\\n  b\\n X\"", "2:7"),
    ("a: !!str \"b\n X\"", "2:2"), ("- a: &z |\n    b\n\n    c X", "4:7"), ("é: >\n  é\n   é\n  X", "4:3"),
  ])
  func `A character of text over several lines has its own place`(yaml: String, place: String) throws {
    let document = compose(yaml)
    let node = try #require(document.node?["a"] ?? document.node?["é"] ?? document.node?.elements?.first?["a"])
    let text = try #require(node.scalarText)
    let position = try #require(text.unicodeScalars.firstIndex(of: "X"))
    let offset = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: position)
    let range = node.range(ofScalars: offset..<offset + 1)
    #expect("\(range.line):\(range.column)" == place)
  }

  @Test func `An unclosed bracket is pointed at`() {
    #expect(compose("a: [1, 2\nb: 3").diagnostics.first?.notes.map(\.range?.outline) == ["1:4+1"])
  }

  @Test func `Several complaints come in the order of their places`() {
    let document = compose("a: !x 1\n<<: 2\na: 3\nb: *c")
    #expect(
      document.diagnostics.map(\.place)
        == ["1:4 yaml-tag", "2:1 yaml-merge-key", "3:1 duplicate-key", "4:4 yaml-unknown-anchor"])
    #expect(document.isBroken)
  }
}
