import DossierBuiltIn
import Testing

@testable import DossierSite

struct CompactScriptTests {
  private func compact(_ script: String) -> String {
    String(decoding: CompactScript(Array(script.utf8)).bytes, as: UTF8.self)
  }

  @Test func `Comments, indentation and empty lines go, and all else stays`() {
    #expect(
      compact("// What it does.\nif (a) {\n  // Why.\n\n  b('//');  // c\n}\n") == "if (a) {\nb('//');  // c\n}\n")
  }

  @Test func `What tools read stays`() {
    #expect(
      compact("//! (c) Somebody\n//# sourceMappingURL=a.map\n") == "//! (c) Somebody\n//# sourceMappingURL=a.map\n")
  }

  @Test(arguments: [
    "a = `\n  // no comment\n`;\n", "a = 'b\\\n  // no comment';\n", "a = 'b\\\r\n  // no comment';\r\n",
    "a = `b ${c(`\n  // no comment\n`)}`;\n", "a = `b ${c({}, `\n  // no comment\n`)}`;\n",
  ])
  func `A text of several lines stays as it is`(script: String) {
    #expect(compact(script) == script)
  }

  @Test(arguments: [
    "/*\ndebug();\n//*/\nrun();\n", "  /**\n   * @license Somebody\n   */\n  run();\n", "/* a */ b(); /*\n//*/ c();\n",
    "/*/\n//*/ a();\n",
  ])
  func `A comment of several lines stays, and all around it`(script: String) {
    #expect(compact(script) == script)
  }

  @Test func `Lines that end with a carriage return stay`() {
    #expect(compact("// a\r  b();\r\n  c();\n") == "// a\r  b();\r\n  c();\n")
  }

  @Test(arguments: ["a(`b`, `c ${d}`);\n", "catch { /* from disk */ }\n"])
  func `Texts and comments that end in their line hinder nothing`(line: String) {
    #expect(compact("// a\n  \(line)") == line)
  }

  @Test(arguments: builtInTemplates.filter { $0.path.hasSuffix(".js") }.map(\.path))
  func `Each built-in script gets smaller and loses no code`(path: String) throws {
    let source = try #require(builtInTemplates.first { $0.path == path }).bytes
    let code = String(decoding: source, as: UTF8.self).replacing(#/(?m)^ *\/\/.*$/#, with: "")
    let once = CompactScript(Array(source)).bytes
    #expect(once.count * 20 < source.count * 19)
    #expect(String(decoding: once, as: UTF8.self).filter { !$0.isWhitespace } == code.filter { !$0.isWhitespace })
    #expect(CompactScript(once).bytes == once)
  }

  @Test func `Twice is once`() {
    let script = "  // a\n\tb(`c`)\n\n d"
    #expect(compact(compact(script)) == compact(script))
  }
}
