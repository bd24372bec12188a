import DossierDiagnostics
import DossierLoading
import Testing

struct FrontMatterTests {
  private func split(_ text: String) -> (parts: FrontMatter, note: String) {
    let bytes = Array(text.utf8)
    let parts = FrontMatter.split(bytes, of: .test)
    return (parts, String(decoding: bytes[parts.note], as: UTF8.self))
  }

  @Test(arguments: [
    ("---\na: 1\n---\nnote\n", "{a: 1}", "note\n", 4),
    ("---\na: 1\n...\nnote\n", "{a: 1}", "note\n", 4),
    ("---\r\na: 1\r\n---\r\nnote\r\n", "{a: 1}", "note\r\n", 4),
    ("\u{FEFF}--- \t\na: 1\n---  \n\nnote", "{a: 1}", "\nnote", 4),
    ("---\na: |\n  x\n  ---\n---\nnote\n\n---\n\nrule", "{a: |x\n---\n|}", "note\n\n---\n\nrule", 6),
    ("---\na: 1\n---", "{a: 1}", "", 4),
    ("---\n---\nnote", "{}", "note", 3),
    ("---\n# nothing\n---\n", "{}", "", 4),
  ])
  func `Front matter and note are taken apart`(text: String, node: String, note: String, line: Int) {
    let (parts, found) = split(text)
    #expect(parts.diagnostics == [])
    #expect(parts.node?.outline == node)
    #expect(found == note)
    #expect(parts.noteFirstLine == line)
  }

  @Test(arguments: ["", "note\n", "# Title\n---\n", "----\n", "--- a\nb\n---\n", " ---\n"])
  func `A file without front matter is all note`(text: String) {
    let (parts, note) = split(text)
    #expect(parts.node == nil)
    #expect(!parts.isBroken)
    #expect(parts.diagnostics == [])
    #expect(note == text)
    #expect(parts.noteFirstLine == 1)
  }

  @Test func `Places are those of the file`() {
    let (parts, _) = split("\u{FEFF}---\r\nname: Яна\r\nname: x\r\n---\r\n")
    #expect(parts.node?["name"]?.range.outline == "2:7+3")
    #expect(parts.diagnostics.map(\.place) == ["3:1 duplicate-key"])
  }

  @Test func `Front matter that is never closed is reported at its opening`() {
    let (parts, note) = split("---\na: 1\n\nnote\n")
    #expect(parts.diagnostics.map(\.place) == ["1:1 front-matter-unclosed"])
    #expect(parts.isBroken)
    #expect(note == "")
  }

  @Test func `Front matter after a blank line is pointed out`() {
    #expect(split("\n\n---\na: 1\n---\n").parts.diagnostics.map(\.place) == ["3:1 front-matter-late"])
  }

  @Test func `A note that is no text is reported and withheld`() {
    let bytes = Array("---\na: 1\n---\nok\nn\u{E9}".utf8) + [0xE9, 0x21]
    let parts = FrontMatter.split(bytes, of: .test)
    #expect(parts.diagnostics.map(\.place) == ["5:3 not-utf-8"])
    #expect(parts.node?.outline == "{a: 1}")
    #expect(parts.note.isEmpty)
  }
}
