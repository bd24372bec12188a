import DossierDiagnostics
import DossierTestSupport
import Testing

@testable import DossierLoading

/// What is published as it is does nothing when it is opened.
struct ActiveFileTests {
  private func found(_ text: String, _ scope: ActiveXML.Scope = .drawing) -> [String] {
    ActiveFiles.findings(in: Array(text.utf8), of: SourceFileID(index: 0), scope).map {
      "\($0.range?.line ?? 0):\($0.range?.column ?? 0) \($0.summary)"
    }
  }

  private func drawing(_ content: String) -> [String] {
    found("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\">\n\(content)</svg>")
  }

  @Test(arguments: [
    "<rect width='1' height=\"2\" fill='url(#g)' style='filter:url( \"#f\" )'/>",
    "<use x:href='#a'/><a href='https://a.example'/>",
    "<image href='data:image/png;base64,AAAA'/>", "<style>rect { fill: url('#g') } /* @import 'x' */</style>",
    "<text>a &lt;script> onclick= &#x41; url(http://a.example)</text>", "<!-- <script/> --><desc>javascript:</desc>",
    "<animate attributeName='x' to='1'/>", "<path d='M 0 0 (1)' orient='auto'/>", "<![CDATA[<script/>]]>",
    "<title>A @ B</title>",
  ])
  func `A drawing that stays within itself is published`(content: String) {
    #expect(drawing(content) == [])
  }

  @Test(arguments: [
    ("<script>x</script>", "`<script>`"), ("<g><s:SCRIPT/></g>", "`<s:SCRIPT>`"),
    ("<foreignObject/>", "`<foreignObject>`"),
    ("<rect onload='x()'/>", "`onload=`, which runs code"), ("<a href='&#106;avascript:x'/>", "link to `javascript:`"),
    ("<a href=' java\tscript:x'/>", "link to `javascript:`"), ("<a x:href='data:text/html,x'/>", "link to `data:`"),
    ("<image href='b.png'/>", "`href=` to `b.png`, another file"),
    ("<use x:href='http://a.example/b#c'/>", "`x:href=` to `http://a.example/b#c`, another file"),
    ("<image href='data:image/svg+xml,x'/>", "`href=` to `data:image/svg+xml,x`, another file"),
    ("<rect fill='url(//a.example/b)'/>", "`fill=` that asks for `//a.example/b`"),
    ("<rect style='fill: u\\72l(\"//a\")'/>", "`style=` that asks for `//a`"),
    ("<style>@import '//a';</style>", "style that asks for `//a`"),
    ("<style><![CDATA[a{b:UR/**/L(c)}]]></style>", "style that asks for `c`"),
    ("<set attributeName='href' to='javascript:x'/>", "animation of `href`"),
    ("<?xml-stylesheet href='a'?>", "`<?xml-stylesheet?>`, which asks for another file"),
    ("<g xml:base='http://a.example'/>", "`xml:base`, which turns links within the drawing into links to another file"),
  ])
  func `What runs code or asks for something is refused where it stands`(content: String, words: String) {
    #expect(drawing(content).map { String($0.drop { $0 != " " }.dropFirst()) } == [words])
    #expect(drawing(content).allSatisfy { $0.hasPrefix("2:") })
  }

  @Test(arguments: [
    "<svg>", "<svg><a></b></svg>", "<svg>&x;</svg>", "<svg a=b/>", "<svg><!--</svg>", "<svg a='b'c='d'/>",
    "<script>x</script><svg><script/>",
    "<!DOCTYPE svg [<!ENTITY x '<script/>'>]><svg>&x;</svg>", "<svg \u{0}/>",
  ])
  func `What can't be looked through is refused`(text: String) {
    #expect(!found(text).isEmpty)
  }

  @Test func `A document type without declarations is no harm`() {
    let doctype =
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
    #expect(found("\u{FEFF}<?xml version=\"1.0\"?>\r\n\(doctype)\n<svg/>\n") == [])
  }

  @Test func `Data in XML may name its elements as it likes, but be no page`() {
    #expect(found("<list><script href='http://a.example'/></list>", .data) == [])
    #expect(
      found("<list xmlns:h='http://www.w3.org/1999/xhtml'><h:script/></list>", .data) == [
        "1:7 elements of a page (`http://www.w3.org/1999/xhtml`)"
      ])
  }

  @Test func `Pages are refused by their names, pictures are not opened`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("x", to: "assets/Page.HTML")
    try temporary.write("<svg><script/></svg>", to: "images/a.svg")
    try temporary.write("<script>", to: "images/b.png")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(folder.activeFiles().map(\.summary) == ["HTML page, which is published as it is", "`<script>`"])
  }
}
