import DossierDiagnostics
import DossierTemplate
import Testing

/// Texts of templates in other words: `{{#_}}…{{/_}}`.
struct MarkedTextTests {
  private static let place = SourceRange(file: SourceFileID(index: 9), line: 1, column: 1, length: 1)

  private func set(_ page: String, _ words: KeyValuePairs<String, String>) -> TemplateSet {
    TemplateSet(
      [TemplateSource(path: "page.html", bytes: Array(page.utf8), file: SourceFileID(index: 0))],
      wordings: TextWordings(words.map { (Located($0, at: Self.place), Located($1, at: Self.place)) }))
  }

  private func render(_ page: String, _ words: KeyValuePairs<String, String> = [:]) throws -> String {
    let templates = set(page, words)
    var diagnostics = templates.diagnostics
    let template = templates.compile("page", for: PageView.self, reporting: &diagnostics)
    #expect(diagnostics.map(\.summary) == [])
    var output = OutputBuffer()
    try #require(template).render(PageView(), into: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "<p>{{#_}}Born{{/_}} <b title=\"{{#_}}of {{title}}{{/_}}\">{{#_}} {{number}} &amp; more {{/_}}</b></p>\n{{#_}}\n x\n{{/_}}\n",
    "{{#people}}{{#_}}by {{name}}{{#alias}} ({{.}}){{/alias}}{{/_}}{{^-last}}; {{/-last}}{{/people}}",
  ])
  func `A text without other words is written as if it were not marked`(page: String) throws {
    let plain = page.replacing("{{#_}}\n", with: "").replacing("{{/_}}\n", with: "")
      .replacing("{{#_}}", with: "").replacing("{{/_}}", with: "")
    #expect(try render(page) == render(plain))
  }

  @Test func `Other words stand in the place of a text, escaped for where that is`() throws {
    let page = "<p title=\"{{#_}}On {{title}}{{/_}}\"> {{#_}} Born {{/_}} </p><title>{{#_}}Born{{/_}}</title>"
    #expect(
      try render(page, ["Born": "<né> & \"né\"", "On {title}": "\"{title}\" <&>"])
        == "<p title=\"&#34;A page&#34; &lt;&amp;&gt;\">  &lt;né&gt; &amp; \"né\"  </p><title>&lt;né&gt; &amp; \"né\"</title>"
    )
  }

  @Test func `Fields, sections, included templates and blocks are holes, in any order and as often as wanted`() throws {
    let page = """
      {{#_}}{{number}} of {{#author}}<b>{{name}}</b>{{/author}}, see {{$link}}<a href="{{url}}">{{#_}}there{{/_}}</a>{{/link}}
        in {{site.name}}{{#subtitle}}: {{.}}{{/subtitle}}{{^subtitle}}!{{/subtitle}}{{/_}}
      """
    let words = "{subtitle}{name} {link} {author} {number} {number}"
    #expect(
      try render(page, ["{number} of {author}, see {link} in {name}{subtitle}": words, "there": "dort"])
        == "!The site <a href=\"people/x.html\">dort</a> <b>Piotr</b> 42 42")
  }

  @Test func `All texts are listed, each once, with single spaces`() {
    let templates = TemplateSet([
      TemplateSource(
        path: "a.html", bytes: Array("{{#_}}Born\n  at {{place}}{{/_}}{{#_}}x{{/_}}{{#_}}x{{/_}}".utf8),
        file: SourceFileID(index: 0)),
      TemplateSource(
        path: "b.html", bytes: Array("{{#_}}x{{/_}}{{#_}}{{>b/c-d}} y{{/_}}".utf8), file: SourceFileID(index: 1)),
    ])
    #expect(templates.texts.map(\.template) == ["a", "b"])
    #expect(templates.texts.map(\.texts) == [["Born at {place}", "x"], ["{c-d} y"]])
  }

  @Test(arguments: [
    ("Bron", "x", "unknown-text", "Born"), ("on {title}", "über", "malformed-text", nil),
    ("on {title}", "über {titel}", "malformed-text", "{title}"), ("on {title}", "über {title", "malformed-text", nil),
    ("Born", "geboren {n}", "malformed-text", nil),
  ])
  func `Words for a text that isn't there, or without its holes, are pointed at`(
    text: String, words: String, kind: String, meant: String?
  ) {
    let found = set("{{#_}}Born{{/_}}{{#_}}on {{title}}{{/_}}", [text: words]).diagnostics
    #expect(found.map(\.kind.identifier) == [kind] && found.first?.range == Self.place)
    #expect(found.first?.suggestion == meant)
  }

  @Test(arguments: [
    "{{#_}}a «template-text|<»b>c{{/_}}",
    "«template-text|{{#_}}»{{title}}{{/_}}",
    "«template-text|{{#_}}»{{author.name}} and {{owner.name}}{{/_}}",
    "{{^«template-syntax|_»}}a{{/_}}",
    "{{#_}}a {{«unknown-field|titel»}}{{/_}}",
    "«template-nesting|{{#_}}»a",
  ])
  func `What can't be a text is pointed at`(template: String) {
    MarkedTemplates(["page": template]).check(for: PageView.self)
  }

  @Test func `Words can't stand where nothing can be escaped`() {
    let templates = set("<style>p::before{content:\"{{#_}}Born{{/_}}\"}</style>", ["Born": "né"])
    var diagnostics = templates.diagnostics
    #expect(templates.compile("page", for: PageView.self, reporting: &diagnostics) == nil)
    #expect(diagnostics.map(\.kind.identifier) == ["template-place"])
  }
}
