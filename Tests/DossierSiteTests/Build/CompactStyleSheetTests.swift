import DossierBuiltIn
import Testing

@testable import DossierSite

struct CompactStyleSheetTests {
  private func compact(_ css: String) -> String {
    String(decoding: CompactStyleSheet(Array(css.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("p, li { margin: 0; }  /* flush */", "p,li{margin:0}"),
    ("a {\n  color: red;\n  top: 1px;\n}\n\nb { }\n", "a{color:red;top:1px}b{}"),
    ("a > b + c, d >e::after { content: \" > \" }", "a>b + c,d>e::after{content:\" > \"}"),
    ("@media screen and (min-width: 9em) { a { top: 0 } }", "@media screen and (min-width:9em){a{top:0}}"),
  ])
  func `Comments, indentation and spaces beside punctuation go`(css: String, expected: String) {
    #expect(compact(css) == expected)
  }

  @Test(arguments: [
    "a :hover{top:0}", "a b>c{top:0}", "a{width:calc(1px + 2px)}", "a{--gap: ;top:0}", "a{content:\"a  /* b */ ; }\"}",
    "a{content:'\\'  ;'}", "a{background:url(data:image/svg+xml;utf8,a;b;c)}", "a{background:url( \"a  b\")}",
    "div/**/.x{top:0}", "a{top:0!important}", "a{top:0 !important}", "a\\  b{top:0}",
  ])
  func `What means something stays`(css: String) {
    #expect(compact(css) == css)
  }

  @Test(arguments: ["", "/*", "/* a", "a{content:\"b", "a{b:url(", "\\", "a{content:\"b\n}  c {}", "}}}", "*/ a"])
  func `Broken stylesheets lose no more than a comment`(css: String) {
    let once = compact(css)
    #expect(compact(once) == once)
    #expect(once.utf8.count <= css.utf8.count)
  }

  @Test func `The built-in stylesheet gets smaller by a tenth and keeps its rules`() throws {
    let source = try #require(builtInTemplates.first { $0.path == "assets/style.css" }).bytes
    let once = CompactStyleSheet(Array(source)).bytes
    #expect(once.count * 10 < source.count * 9)
    #expect(once.count { $0 == UInt8(ascii: "{") } == source.count { $0 == UInt8(ascii: "{") })
    #expect(CompactStyleSheet(once).bytes == once)
  }
}
