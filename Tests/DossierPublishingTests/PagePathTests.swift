import DossierPublishing
import Testing

struct PagePathTests {
  @Test(arguments: [
    ("a b.html", "a%20b.html"), ("秦.html", "%E7%A7%A6.html"), ("a#b&c'd%.html", "a%23b%26c%27d%25.html"),
    ("a-b_c.d~e.html", "a-b_c.d~e.html"),
  ])
  func `What a URL can't hold is percent-encoded`(file: String, encoded: String) throws {
    #expect(String(decoding: try PagePath(file: file).encoded, as: UTF8.self) == encoded)
    #expect(String(decoding: try PagePath(in: ["people"], file: file).encoded, as: UTF8.self) == "people/" + encoded)
  }

  @Test(
    arguments: [
      ("", .empty), ("..", .leadingDot), (".", .leadingDot), (".git", .leadingDot),
      (".dossier-manifest", .leadingDot), ("a/b", .forbiddenCharacter("/")), ("a\\b", .forbiddenCharacter("\\")),
      ("a\0b", .forbiddenCharacter("\0")), ("a\nb", .forbiddenCharacter("\n")),
      ("a\u{7F}", .forbiddenCharacter("\u{7F}")),
      ("a\u{202E}fdp", .forbiddenCharacter("\u{202E}")), ("a\u{200B}", .forbiddenCharacter("\u{200B}")),
      ("a\u{2028}b", .forbiddenCharacter("\u{2028}")), ("a\u{85}b", .forbiddenCharacter("\u{85}")),
      ("<script>", .forbiddenCharacter("<")), ("a:b", .forbiddenCharacter(":")), ("a\"b", .forbiddenCharacter("\"")),
      ("a.", .trailingDotOrSpace), ("a ", .trailingDotOrSpace), (" a", .leadingSpace),
      ("con", .reservedName), ("NUL.html", .reservedName), ("com1.tar.gz", .reservedName), ("Lpt9", .reservedName),
      ("aux .html", .reservedName), ("com².html", .reservedName), ("conin$", .reservedName),
      (String(repeating: "秦", count: 100), .tooLong(bytes: 300)),
    ] as [(String, PagePathError.Problem)])
  func `A hostile name is refused as file and as folder`(name: String, problem: PagePathError.Problem) throws {
    let asFile = try #require(throws: PagePathError.self) { try PagePath(file: name) }
    let asFolder = try #require(throws: PagePathError.self) { try PagePath(in: ["a", name], file: "b") }
    #expect([asFile.problem, asFolder.problem] == [problem, problem])
    #expect([asFile.component, asFolder.component] == [name, name])
  }

  @Test(arguments: [
    "console.html", "com.html", "com10.html", "nulls.html", "a..b", "Яна Пример.html", "2003-07.html", "co",
    "\u{301}x.html",
  ])
  func `A harmless name is accepted`(name: String) throws {
    let path = try PagePath(in: ["people"], file: name)
    #expect(path.folder == "people")
    #expect(path.file == name)
    #expect(try PagePath(parsing: path.text) == path)
  }

  @Test(arguments: ["/etc/passwd", "a//b", "a/../b", "a/", "./a"])
  func `A text that is no path inside the site is refused`(text: String) {
    #expect(throws: PagePathError.self) { try PagePath(parsing: text) }
  }

  @Test func `Paths are in the order of what URLs have in their place`() throws {
    let names = ["a", "a/b", "a-b", "a b", "ab", "a~", "a.b", "ä", "Яна", "a%", "z/秦", "e\u{301}", "é", "A", "_"]
    let paths = try names.map { try PagePath(parsing: $0) }
    let encoded = paths.map(\.encoded).sorted { $0.lexicographicallyPrecedes($1) }
    #expect(paths.sorted().map(\.encoded) == encoded)
    #expect(Set(paths).count == names.count)
  }

  @Test func `The complaint names the character and the rule`() throws {
    let error = try #require(throws: PagePathError.self) { try PagePath(file: "a\u{202E}b") }
    #expect(error.summary == "'a\u{202E}b' contains U+202E, which the name of a published file can't")
  }
}
