import DossierDiagnostics
import DossierTemplate
import Testing

struct InheritanceTests {
  private let others = [
    "text": "text {{title}}",
    "person": "{{name}}{{#alias}} ({{alias}}){{/alias}}",
    "layout": "[{{$a}}default a{{/a}} {{$b}}default {{title}}{{/b}}]",
    "middle": "{{<layout}}{{$a}}middle a {{$c}}default c{{/c}}{{/a}}{{/layout}}",
    "lines": "<\n{{$a}}\ndefault\n{{/a}}\n>\n".replacing("<", with: "{").replacing(">", with: "}"),
    "people": "{{#people}}{{$person}}{{name}}{{/person}} {{/people}}",
    "partial-with-block": "({{$inner}}default{{/inner}})",
    "layout-with-partial": "{{>partial-with-block}}",
    "folder": "{{name}}{{#folders}}/{{>folder}}{{/folders}}",
    "folder-open": "{{name}}{{>folders-open}}",
    "folders-open": "{{#folders}}<i>{{>folder-open}}</i>{{/folders}}",
  ]

  @Test(arguments: [
    ("{{>text}}", "text A page"),
    ("{{#people}}{{>person}}, {{/people}}{{#author}}{{>person}}{{/author}}", "Jana (J.), Яна, Piotr"),
    ("{{#folder}}{{>folder}}{{/folder}}", "root/leaf"),
    ("{{#folder}}{{>folder-open}}{{/folder}}", "root<i>leaf</i>"),
  ])
  func `A partial stands in its place's context`(template: String, expected: String) throws {
    #expect(try render(template, others, with: PageView()) == expected)
  }

  @Test(arguments: [
    ("{{$x}}default{{/x}}", "default"),
    ("{{>layout}}", "[default a default A page]"),
    ("{{<layout}}{{/layout}}", "[default a default A page]"),
    ("{{<layout}}{{$a}}my {{title}}{{/a}}{{/layout}}", "[my A page default A page]"),
    ("{{<layout}} {{! c }}\n{{$b}}B{{/b}} {{$a}}A{{/a}}\n{{/layout}}", "[A B]"),
    ("{{<layout}}{{$a}}1{{/a}}{{/layout}}{{<layout}}{{$a}}2{{/a}}{{/layout}}", "[1 default A page][2 default A page]"),
    ("{{<middle}}{{/middle}}", "[middle a default c default A page]"),
    ("{{<middle}}{{$a}}mine{{/a}}{{/middle}}", "[mine default A page]"),
    ("{{<middle}}{{$c}}mine{{/c}}{{$b}}B{{/b}}{{/middle}}", "[middle a mine B]"),
    ("{{<people}}{{$person}}<b>{{name}}{{title}}</b>{{/person}}{{/people}}", "<b>JanaA page</b> <b>ЯнаA page</b> "),
    ("{{<layout-with-partial}}{{$inner}}mine{{/inner}}{{/layout-with-partial}}", "(mine)"),
    ("{{<lines}}\n  {{$a}}\n  mine\n  {{/a}}\n{{/lines}}\n|", "{\n  mine\n}\n|"),
    (
      "{{<layout}}{{$a}}{{<layout}}{{$a}}inner{{/a}}{{/layout}}{{/a}}{{/layout}}",
      "[[inner default A page] default A page]"
    ),
    ("{{<layout}}{{$a}}own {{$a}}again{{/a}}{{/a}}{{/layout}}", "[own again default A page]"),
  ])
  func `A layout's blocks are filled or stay as they are`(template: String, expected: String) throws {
    #expect(try render(template, others, with: PageView()) == expected)
  }

  @Test func `Layouts that lead to each other come to an end`() throws {
    let parents = [
      "parent": "{{$foo}}default content{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
      "parent2": "{{$foo}}parent2 default content{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
    ]
    let text = try render("{{<parent}}{{$foo}}override{{/foo}}{{/parent}}", parents, with: PageView())
    #expect(text == "override override override don't recurse")
  }

  @Test func `Of two templates with one name the later counts`() throws {
    let sources = ["first", "second"].enumerated().map { index, text in
      TemplateSource(path: "page.html", bytes: Array(text.utf8), file: .init(index: UInt32(index)))
    }
    var diagnostics: [Diagnostic] = []
    let template = try #require(TemplateSet(sources).compile("page", for: PageView.self, reporting: &diagnostics))
    var output = OutputBuffer()
    template.render(PageView(), into: &output)
    #expect(output.bytes == Array("second".utf8))
  }

  @Test func `Templates that no page uses are reported`() {
    let templates = templateSet(["page": "{{>link}}", "link": "x", "pge": "y"])
    var diagnostics: [Diagnostic] = []
    var compiler = PageCompiler(templates)
    _ = compiler.compile("page", for: PageView.self, reporting: &diagnostics)
    #expect(compiler.unusedTemplates().map(\.summary) == ["'pge' is used by no page"])
  }
}
