import DossierDiagnostics
import DossierTemplate
import Testing

/// Each complaint with its exact place, marked in the template.
struct DiagnosticsTests {
  @Test(arguments: [
    "a\nb «template-syntax|{{»title\n",
    "«template-syntax|{{»title {{title}}",
    "x «template-syntax|{{»",
    "«template-syntax|{{ }}» «template-syntax|{{>}}»",
    "{{«template-syntax|ti tle»}} {{«template-syntax|1st»}} {{«template-syntax|site..name»}} {{«template-syntax|é»}}",
    "{{«template-syntax|-frist»}}",
    "{{$«template-syntax|a/b»}}{{/a/b}}",
    "«template-syntax|{{=<% %>=}}»{{title}}",
    "é «template-raw|{{{title}}}» «template-raw|{{&title}}»",
  ])
  func `Tags that can't be read`(template: String) {
    MarkedTemplates(["page": template]).check(for: PageView.self)
  }

  @Test(arguments: [
    "«template-nesting|{{#isOpen}}» a",
    "{{#people}}\n  {{$x}}\n  {{/«template-nesting|people»}}\n{{/x}}",
    "{{#isOpen}}{{#isShut}}{{/«template-nesting|isOpen»}}{{/isShut}}",
    "{{/«template-nesting|title»}}",
    "{{#isOpen}}{{/«template-nesting|isOpne»}}",
    "{{#isOpen}}{{/«template-nesting|other»}}{{/isOpen}}",
    "«template-nesting|{{#isOpen}}»«template-nesting|{{^isShut}}»",
  ])
  func `Tags that don't close as they open`(template: String) {
    MarkedTemplates(["page": template]).check(for: PageView.self)
  }

  @Test(arguments: [
    "{{«unknown-field|nmae»}}",
    "é{{#people}}\n{{ «unknown-field|nmae» }}{{/people}}",
    "{{#«unknown-field|poeple»}}{{name}}{{/poeple}}",
    "{{author.«unknown-field|nmae»}} {{author.«unknown-field|title»}}",
    "{{«unknown-field|authro».name}} {{author.home.«unknown-field|citi»}}",
    "{{#people}}{{#home}}{{city}}{{alias}}{{title}}{{/home}}{{/people}}{{«unknown-field|city»}}",
    "{{^«unknown-field|isOpn»}}{{/isOpn}}",
  ])
  func `Names that no view in reach has`(template: String) {
    MarkedTemplates(["page": template]).check(for: PageView.self)
  }

  @Test(arguments: [
    "{{«template-field|isOpen»}} {{«template-field|people»}} {{«template-field|author»}} {{«template-field|tags»}}",
    "{{#«template-field|title»}}{{title}}{{/title}} {{^«template-field|url»}}{{/url}}",
    "{{#«template-field|number»}}{{/number}} {{^«template-field|site»}}{{/site}} {{^«template-field|owner»}}{{/owner}}",
    "{{«template-field|.»}} {{#author}}{{«template-field|.»}}{{/author}} {{#tags}}{{#«template-field|.»}}{{/.}}{{/tags}}",
    "{{#tags}}{{#author}}{{«template-field|.»}}{{/author}}{{/tags}}",
    "{{#«template-field|-last»}}{{/-last}} {{«template-field|-index»}} {{#tags}}{{«template-field|-first»}}{{/tags}}",
    "{{#tags}}{{#«template-field|-index»}}{{/-index}}{{/tags}}",
    "{{title.«template-field|length»}} {{people.«template-field|name»}}",
  ])
  func `Fields used as what they are not`(template: String) {
    MarkedTemplates(["page": template]).check(for: PageView.self)
  }

  @Test(arguments: [
    "<p title={{«template-quotes|title»}}>", "<p title=a{{«template-quotes|title»}}>",
    "<a href={{«template-quotes|url»}}>",
    "<{{«template-place|title»}}«template-markup|»",
    "<p {{«template-place|title»}}>", "<p{{«template-place|title»}}>",
    "<p id{{«template-place|title»}}«template-markup|=»\"\">",
    "</{{«template-place|title»}}«template-markup|»",
    "<p title=\"{{«template-place|note»}}\">", "<a href='{{«template-place|note»}}'>",
    "<title>{{«template-place|note»}}</title>",
    "<script>{{«template-place|title»}}</script>", "<style>{{«template-place|url»}}</style>",
    "<script>{{«template-place|data»}}</script>", "{{«template-place|data»}}",
    "<p title=\"{{«template-place|data»}}\">",
    "<script type=\"application/ld+json\">{{«template-place|title»}}{{«template-place|note»}}</script>",
    "<script type=text/javascript type=\"application/ld+json\">{{«template-place|data»}}</script>",
    "<script type=\"{{«template-place|title»}}\"></script>",
    "<p onclick=\"{{«template-place|title»}}\">", "<p style=\"width: {{«template-place|number»}}%\">",
    "<iframe srcdoc=\"{{«template-place|title»}}\"></iframe>", "<!-- {{«template-place|title»}} -->",
    "<!doctype {{«template-place|title»}}>",
    "<a href=\"javascript:{{«template-place|title»}}\">", "<a href=\" java\tscript:{{«template-place|title»}}\">",
    "<a href=\"&#106;avascript:{{«template-place|url»}}\">", "<a href=\"data:{{«template-place|url»}}\">",
    "<a href=\"x{{«template-place|url»}}\">", "<a href=\"{{title}}{{«template-place|url»}}\">",
    "<img srcset=\"x 1x, data:{{«template-place|title»}} 2x\">",
    "<xmp>{{«template-place|title»}}</xmp>",
    "{{#tags}}<p style=\"{{«template-place|.»}}{{«template-place|-index»}}\">{{/tags}}",
  ])
  func `Values in places where they can't be made safe`(template: String) {
    MarkedTemplates(["page": template]).check(for: PageView.self)
  }

  @Test(arguments: [
    "<p{{#«template-markup|isOpen»}}>{{/isOpen}}>", "{{#«template-markup|isOpen»}}<p title=\"{{/isOpen}}",
    "<p title=\"{{#«template-markup|isOpen»}}\"{{/isOpen}}\">",
    "<p title={{#«template-markup|isOpen»}}\"a\"{{/isOpen}}>",
    "{{#«template-markup|people»}}<!-- {{/people}}", "{{#«template-markup|isOpen»}}<script>{{/isOpen}}",
    "<p{{#isOpen}}«template-markup|x»{{/isOpen}}>", "<p title=\"\"{{#isOpen}}«template-markup|c»lass=\"\"{{/isOpen}}>",
    "<p {{#isOpen}}id{{/isOpen}}«template-markup|=»\"x\">", "<h{{#isOpen}}«template-markup|1»{{/isOpen}}>",
    "<a href=\"{{title}}«template-markup|:»x\">", "<a href=\"java{{#isOpen}}script{{/isOpen}}«template-markup|:»x\">",
    "<p class=\"a«template-markup|»", "<!-- «template-markup|»", "a <«template-markup|»", "<title>«template-markup|»",
    "<script></scr{{#«template-markup|isOpen»}}{{/isOpen}}ipt></script>",
    "{{$«template-markup|x»}}<p {{/x}}", "{{#isOpen}}<script {{/isOpen}}{{^«template-markup|isOpen»}}<a {{/isOpen}}>",
    "{{#nobody}}<p {{/nobody}}{{^«template-markup|nobody»}}{{/nobody}}",
  ])
  func `HTML whose places depend on the data`(template: String) {
    MarkedTemplates(["page": template]).check(for: PageView.self)
  }

  @Test func `Templates and blocks that don't exist`() {
    let complaints = MarkedTemplates([
      "layouts/page": "{{$content}}{{>partials/menu}}{{/content}}",
      "partials/menu": "{{$active}}{{/active}}",
      "page": """
      {{<layouts/page}}
        {{$«unknown-block|contnet»}}{{>«unknown-template|menu»}}{{/contnet}}
        {{$active}}{{>«unknown-template|partials/meun»}}{{/active}}
      {{/layouts/page}}
      {{<«unknown-template|layout/page»}}{{/layout/page}}
      """,
      "unreached": "{{>«unknown-template|x»}} {{<partials/menu}}{{$«unknown-block|y»}}{{/y}}{{/partials/menu}}",
    ]).check(for: PageView.self)
    #expect(
      complaints.map(\.suggestion) == ["content", "partials/menu", "partials/menu", "layouts/page", nil, nil])
  }

  @Test func `What stands between the blocks of a layout is lost`() {
    MarkedTemplates([
      "layout": "{{$a}}{{/a}}",
      "page": """
      {{<layout}}
        «template-block|lost» and more
        {{! a comment is fine }}
        {{$a}}{{/a}} «template-block|{{title}}»
        {{$«template-block|a»}}{{/a}}
        «template-block|{{#isOpen}}»{{$x}}{{/x}}{{/isOpen}}
      {{/layout}}
      """,
    ]).check(for: PageView.self)
  }

  @Test func `A partial is checked in each context in which it is used`() throws {
    let complaints = MarkedTemplates([
      "page":
        "{{#people}}{{>name}}{{/people}}{{#folder}}{{>name}}{{>alias}}{{/folder}}{{#people}}{{>alias}}{{/people}}",
      "name": "{{name}}",
      "alias": "{{name}} {{«unknown-field|alias»}}",
    ]).check(for: PageView.self)
    let complaint = try #require(complaints.first)
    #expect(complaint.summary == "'alias' is no field of 'folder', nor of 'page'")
    #expect(complaint.notes.map(\.message) == ["'alias' is included here"])
    #expect(complaint.notes.first?.range?.column == 55)
  }

  @Test(arguments: [
    ["page": "a {{>«template-recursion|page»}}"],
    ["page": "{{>a}}", "a": "{{#isOpen}}{{>«template-recursion|b»}}{{/isOpen}}", "b": "{{>«template-recursion|a»}}"],
    ["page": "{{#folder}}{{>a}}{{/folder}}", "a": "{{name}}{{#folder}}{{>«template-recursion|a»}}{{/folder}}"],
    ["page": "{{#people}}{{>a}}{{/people}}", "a": "{{#people}}{{>«template-recursion|a»}}{{/people}}"],
    ["page": "{{<«template-recursion|page»}}{{/page}}"],
    ["page": "{{<a}}{{$x}}1{{/x}}{{/a}}", "a": "{{$x}}{{/x}}{{<«template-recursion|a»}}{{$x}}2{{/x}}{{/a}}"],
  ])
  func `Templates that would include themselves without end`(templates: [String: String]) {
    MarkedTemplates(templates).check(for: PageView.self)
  }

  @Test func `Recursion over what gets smaller is fine, whatever way it takes`() {
    MarkedTemplates([
      "page": "{{#folder}}{{>a}}{{/folder}}",
      "a": "{{#folders}}{{>b}}{{/folders}}{{#folders}}{{#-first}}{{>a}}{{/-first}}{{/folders}}",
      "b": "{{name}}{{>c}}",
      "c": "{{#folders}}{{#author}}{{#folders}}{{>a}}{{/folders}}{{/author}}{{/folders}}",
    ]).check(for: PageView.self)
  }

  @Test func `All problems of all templates are found at once`() {
    MarkedTemplates([
      "page":
        "{{«unknown-field|a»}}\n{{#people}}\n{{>p}}{{«unknown-field|b»}}\n{{/people}}\n<p title={{«template-quotes|title»}}>",
      "p": "\n\n  {{«unknown-field|c»}} {{#«unknown-field|d»}}{{/d}}",
      "unreached": "«template-nesting|{{#x}}»",
    ]).check(for: PageView.self)
  }

  @Test func `A template that is missing is named`() {
    var diagnostics: [Diagnostic] = []
    #expect(templateSet(["pgae": ""]).compile("page", for: PageView.self, reporting: &diagnostics) == nil)
    #expect(diagnostics.map(\.summary) == ["'page' is missing, the template of page pages"])
    #expect(diagnostics.first?.notes.map(\.message) == ["there is 'pgae'"])
  }

  @Test func `What is not UTF-8 is refused where it starts`() {
    let source = TemplateSource(path: "page", bytes: Array("é\nab".utf8) + [0xFF, 0x62], file: .init(index: 0))
    let range = TemplateSet([source]).diagnostics.first?.range
    #expect(range?.line == 2 && range?.column == 3)
  }

  @Test func `A name that is nearly right is suggested`() {
    let complaints = MarkedTemplates([
      "page":
        "{{«unknown-field|titel»}} {{author.«unknown-field|nmae»}} {{#tags}}{{^«template-syntax|-lats»}}{{/-lats}}{{/tags}}"
    ]).check(for: PageView.self)
    #expect(complaints.map(\.suggestion) == ["title", "name", "-last"])
  }
}
