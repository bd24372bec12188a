import DossierDiagnostics
import DossierSite
import Testing

struct PagePathTests {
  @Test(arguments: [
    ("index.html", "people/index.html", "people/index.html"),
    ("people/a.html", "people/b.html", "b.html"),
    ("people/a.html", "people/a.html", "a.html"),
    ("people/a.html", "index.html", "../index.html"),
    ("people/a.html", "cases/b.html", "../cases/b.html"),
    ("timeline/2003/07.html", "timeline/2003/08.html", "08.html"),
    ("timeline/2003/07.html", "timeline/2004/07.html", "../2004/07.html"),
    ("timeline/2003/07.html", "timeline/index.html", "../index.html"),
    ("timeline/2003/07.html", "assets/style.css", "../../assets/style.css"),
    ("timeline/index.html", "timeline/2003/07.html", "2003/07.html"),
    ("people/a.html", "people-x/b.html", "../people-x/b.html"),
    ("a/b.html", "ab/c.html", "../ab/c.html"),
  ])
  func `A link is relative and names the file`(page: String, target: String, link: String) throws {
    #expect(try self.link(from: page, to: target) == link)
  }

  @Test func `A fragment follows the file, and stands alone within the page`() throws {
    #expect(try link(from: "index.html", to: "cases/x.html", fragment: "sentence") == "cases/x.html#sentence")
    #expect(try link(from: "cases/x.html", to: "cases/x.html", fragment: "note 1") == "#note%201")
  }

  @Test(arguments: [
    ("a b.html", "a%20b.html"), ("秦.html", "%E7%A7%A6.html"), ("a#b&c'd%.html", "a%23b%26c%27d%25.html"),
    ("a-b_c.d~e.html", "a-b_c.d~e.html"),
  ])
  func `What a URL can't hold is percent-encoded`(file: String, link: String) throws {
    #expect(try self.link(from: "index.html", to: file) == link)
    #expect(try self.link(from: "people/x.html", to: "people/" + file) == link)
  }

  /// Follows links as a browser does, between all pairs of generated paths.
  @Test func `Every link leads to its target`() throws {
    let folders = ["", "a/", "b/", "a/b/", "a/c/", "a/b/c/", "ab/"]
    let paths = folders.flatMap { folder in ["x.html", "index.html"].map { folder + $0 } }
    for page in paths {
      for target in paths {
        var location = page.split(separator: "/").dropLast().map(String.init)
        for step in try link(from: page, to: target).split(separator: "/").map(String.init) {
          if step == ".." { location.removeLast() } else { location.append(step) }
        }
        #expect(location.joined(separator: "/") == target)
      }
    }
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

  @Test func `The complaint names the character and the rule`() throws {
    let error = try #require(throws: PagePathError.self) { try PagePath(file: "a\u{202E}b") }
    #expect(error.summary == "'a\u{202E}b' contains U+202E, which the name of a published file can't")
  }

  @Test func `A section's index lies beside its pages`() throws {
    for section in SiteSection.allCases {
      #expect(section.index.text == section.rawValue + "/index.html")
      #expect(try section.page("some-id").text == section.rawValue + "/some-id.html")
    }
  }

  private func link(from page: String, to target: String, fragment: String? = nil) throws -> String {
    var bytes: [UInt8] = []
    try PagePath(parsing: target).appendLink(from: PagePath(parsing: page), fragment: fragment, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
