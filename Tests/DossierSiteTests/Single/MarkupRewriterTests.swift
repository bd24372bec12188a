import DossierLoading
import DossierModel
import DossierPublishing
import DossierTemplate
import Testing

@testable import DossierSite

/// What becomes of a page's markup on its way into the single file.
struct MarkupRewriterTests {
  private static let leaves = [
    SingleLeaf(content: .start, path: .start, key: "start", depth: 0, role: .front),
    SingleLeaf(content: .cases(page: 1), path: SiteSection.cases.index, key: "cases", depth: 1, role: .chapter),
    SingleLeaf(content: .search, path: "people/jana.html", key: "people-jana", depth: 2, role: .entry),
  ]

  private func rewrite(_ html: String, leaf: Int = 2, base: String? = nil) throws -> (html: String, SingleOutline) {
    var rewriter = MarkupRewriter(
      Self.leaves[leaf], anchors: SingleAnchors(Self.leaves),
      files: SingleFiles(templateFiles: ["assets/dot.svg": Array("<svg/>".utf8)])
    ) { path in base.map { "\($0)/\(path)" } }
    var output: [UInt8] = []
    try rewriter.rewrite(Array(html.utf8)[...], into: &output)
    return (String(decoding: output, as: UTF8.self), rewriter.outline)
  }

  @Test(arguments: [
    ("<p id=\"a\">x</p>", "<p id=\"people-jana--a\">x</p>"),
    ("<a href=\"#a\">x</a>", "<a href=\"#people-jana--a\">x</a>"),
    ("<a class='k' href='../cases/index.html'>x</a>", "<a class='k' href=\"#cases\">x</a>"),
    ("<a href=\"../index.html#Key\">x</a>", "<a href=\"#start--Key\">x</a>"),
    ("<a href=\"jana.html#born\">x</a>", "<a href=\"#people-jana--born\">x</a>"),
    ("<a href=\"\">x</a>", "<a href=\"#people-jana\">x</a>"),
    ("<a href=\"https://example.org/#a\">x</a>", "<a href=\"https://example.org/#a\">x</a>"),
    ("<a href=\"mailto:a@example.org\">x</a>", "<a href=\"mailto:a@example.org\">x</a>"),
    ("<a href=\"../search.html\" lang=\"en\">x</a>", "<a lang=\"en\">x</a>"),
    ("<nav aria-labelledby=\"a b\">x</nav>", "<nav aria-labelledby=\"people-jana--a people-jana--b\">x</nav>"),
    ("<td headers=\"a\">x</td>", "<td headers=\"people-jana--a\">x</td>"),
    ("<path fill=\"url(#hatch)\"/>", "<path fill=\"url(#people-jana--hatch)\"/>"),
    (
      "<svg><a href=\"#a\"><rect width=\"3\"/></a></svg>",
      "<svg><a href=\"#people-jana--a\"><rect width=\"3\"/></a></svg>"
    ),
    ("<img src=\"../assets/dot.svg\" alt=\"\">", "<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"\">"),
    ("<img src=\"../assets/none.png\" srcset=\"x 2x\" alt=\"a\">", "<img src=\"data:,\" alt=\"a\">"),
    ("<img src=\"https://example.org/x.png\" alt=\"\">", "<img src=\"data:,\" alt=\"\">"),
    ("a<script>if (1 < 2) { '<p>' }</script>b<noscript><p>x</p></noscript><form><input></form>c", "abc"),
    (
      "<h1>x</h1><h4 class=\"k\">y</h4><h5>z</h5>",
      "<h1 aria-level=\"3\">x</h1><h4 class=\"k\" aria-level=\"6\">y</h4><h5 aria-level=\"6\">z</h5>"
    ),
    ("1 &lt; 2 <!-- <p id=\"a\"> --> <b>x</b>", "1 &lt; 2 <!-- <p id=\"a\"> --> <b>x</b>"),
  ])
  func `Markup finds its place`(written: String, expected: String) throws {
    #expect(try rewrite(written).html == expected)
  }

  @Test func `Headings of the first page keep their level`() throws {
    #expect(try rewrite("<h1>x</h1>", leaf: 0).html == "<h1>x</h1>")
  }

  @Test func `With a base URL, what the file lacks is linked where it was published`() throws {
    let (html, outline) = try rewrite("<a href=\"../files/assets/a.pdf\">x</a>", base: "https://example.org/d?a&b")
    #expect(html == "<a href=\"https://example.org/d?a&amp;b/files/assets/a.pdf\">x</a>")
    #expect(outline.missing.isEmpty)
  }

  @Test func `The contents get headings without counts, links and navigation`() throws {
    let (_, outline) = try rewrite(
      "<nav><h2 id=\"Contents\">On this page</h2></nav>"
        + "<h1>Jana <span lang=\"ru\">Яна</span></h1><h2 id=\"Claims\"> <a href=\"#x\">Claims</a> <small>3 claims</small></h2><h2>No anchor</h2>"
    )
    #expect(String(decoding: outline.heading.bytes, as: UTF8.self) == "Jana <span lang=\"ru\">Яна</span>")
    #expect(outline.sections.map(\.anchor) == ["people-jana--Claims"])
    #expect(outline.sections.map { String(decoding: $0.heading.bytes, as: UTF8.self) } == ["Claims"])
  }

  @Test(arguments: [
    "a{background:url(dot.svg)}", "a{background:url( \"dot.svg\" )}", "a{background:url('../assets/dot.svg#x')}",
  ])
  func `A stylesheet takes its images along`(css: String) throws {
    let files = SingleFiles(templateFiles: ["assets/dot.svg": Array("<svg/>".utf8), "assets/a.css": Array(css.utf8)])
    let style = try #require(try files.stylesheet("assets/a.css"))
    #expect(String(decoding: style, as: UTF8.self) == "a{background:url(\"data:image/svg+xml;base64,PHN2Zy8+\")}")
  }

  @Test func `A stylesheet can't end its element or ask for anything`() throws {
    let css =
      "a::after{content:\"</style>\"} b{src:url(https://example.org/f.woff2),url(none.woff),url(data:font/woff,x)}"
    let files = SingleFiles(templateFiles: ["a.css": Array(css.utf8)])
    let style = String(decoding: try #require(try files.stylesheet("a.css")), as: UTF8.self)
    #expect(
      style == "a::after{content:\"<\\/style>\"} b{src:url(\"data:,\"),url(\"data:,\"),url(\"data:font/woff,x\")}")
  }
}
