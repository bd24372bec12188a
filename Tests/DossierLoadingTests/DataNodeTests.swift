import DossierDiagnostics
import DossierLoading
import Testing

struct DataNodeTests {
  @Test(arguments: [
    ("a", ["a 2:3+1"]), ("a;b c", ["a 2:3+1", "b c 2:5+3"]), (" a ; b;", ["a 2:4+1", "b 2:8+1"]),
    ("a;;b", ["a 2:3+1", "b 2:6+1"]),
    ("a\\;b;c", ["a;b 2:3+4", "c 2:8+1"]), ("a\\\\;b", ["a\\ 2:3+3", "b 2:7+1"]), ("a\\b", ["a\\b 2:3+3"]),
    ("a\\", ["a\\ 2:3+2"]),
    ("\"a;\"\"b\"\";c\"", ["a 2:4+1", "\"b\" 2:6+5", "c 2:12+1"]), ("\"a;\n b\"", ["a 2:4+1", "b 3:2+1"]),
    ("Яна Пример;秦刚", ["Яна Пример 2:3+10", "秦刚 2:14+2"]), (";", []),
  ])
  func `A cell is a list separated by semicolons`(cell: String, items: [String]) throws {
    let record = try #require(table("x,y\n1,\(cell)\n").records.first)
    let node = record["y"]
    #expect(node?.items.map { "\($0.scalarText ?? "") \($0.range.outline)" } == items)
  }

  @Test(arguments: [
    ("a: x;y", ["x;y"]), ("a: [x, y]", ["x", "y"]), ("a:", []), ("a: {b: c}", ["{b: c}"]), ("a: []", []),
  ])
  func `A YAML value is a list or the only item of one`(yaml: String, items: [String]) {
    #expect(compose(yaml).node?["a"]?.items.map(\.outline) == items)
  }

  @Test(arguments: [
    ("a: Яна [2003", "1:8+2"), ("a: 'Яна 2003'", "1:9+2"), ("a: \"it\\ts 2003\"", "1:4+12"),
    ("a: one\n  two three", "2:3+2"),
  ])
  func `A part of a text has its own place where it can be followed`(yaml: String, place: String) {
    #expect(compose(yaml).node?["a"]?.range(ofScalars: 4..<6).outline == place)
  }

  @Test func `A part of a cell has its own place`() throws {
    let record = try #require(table("x,y\n秦刚 a,\"a\"\"b\ncd\"\n").records.first)
    #expect(record["x"]?.range(ofScalars: 3..<4).outline == "2:4+1")
    #expect(record["y"]?.range(ofScalars: 2..<3).outline == "2:10+1")
    #expect(record["y"]?.range(ofScalars: 5..<6).outline == "3:2+1")
  }

  @Test func `Text that lies in its file is the same as a copy of it`() {
    let text = "words, ten or more of them"
    let (written, other) = (compose("a: \(text)").node?["a"], compose("b: x\na: \(text)").node?["a"])
    #expect(written?.scalarText == text)
    #expect(written?.content == other?.content)
    #expect(written?.content == .scalar(text, .plain))
    #expect(written?.content != .scalar(text, .quoted))
    #expect(written?.content != compose("a: words, ten or more of these").node?["a"]?.content)
  }

  @Test func `Kinds are named in words`() {
    let node = compose("a: x\nb: []\nc: {}\nd:").node
    #expect(node?.entries?.map(\.value.kindName) == ["text", "a list", "a mapping", "nothing"])
    #expect(node?.kindName == "a mapping")
    #expect(node?["e"] == nil)
    #expect(node?["a"]?.scalar == Located("x", at: SourceRange(file: .test, line: 1, column: 4)))
  }
}
