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

  @Test(arguments: ["a = `\n  // no comment\n`;\n", "a = 'b\\\n  // no comment';\n"])
  func `A text of several lines stays as it is`(script: String) {
    #expect(compact(script) == script)
  }

  @Test func `Twice is once`() {
    let script = "  // a\n\tb(`c`)\n\n d"
    #expect(compact(compact(script)) == compact(script))
  }
}
