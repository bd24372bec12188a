import DossierDiagnostics
import Testing

@testable import DossierTemplate

/// What pages of different types have in common is compiled once, and means on each what it would mean alone.
struct PageCompilerTests {
  private struct ItemView: TemplateView {
    let name: String
    var remark: String?

    static let fields = ViewFields<ItemView>("item") { fields in
      fields.text("name", "", \.name)
      fields.text("remark", "", \.remark)
    }
  }

  private struct ListPage: TemplateView {
    let title: String
    let items: [ItemView]

    static let fields = ViewFields<ListPage>("list page") { fields in
      fields.text("title", "", \.title)
      fields.list("items", "", \.items)
    }
  }

  private struct SinglePage: TemplateView {
    let title: String
    let item: ItemView
    let remark: String

    static let fields = ViewFields<SinglePage>("single page") { fields in
      fields.text("title", "", \.title)
      fields.view("item", "", \.item)
      fields.text("remark", "", \.remark)
    }
  }

  private let list = ListPage(title: "All", items: [ItemView(name: "A", remark: "first"), ItemView(name: "B")])
  private let single = SinglePage(title: "One", item: ItemView(name: "C"), remark: "whole")

  private func rendered(_ templates: [String: String]) throws -> (list: String, single: String, routines: Int) {
    let set = templateSet(templates)
    var diagnostics = set.diagnostics
    var compiler = PageCompiler(set)
    let listTemplate = compiler.compile("list", for: ListPage.self, reporting: &diagnostics)
    let singleTemplate = compiler.compile("single", for: SinglePage.self, reporting: &diagnostics)
    #expect(diagnostics.isEmpty)
    let routines = Set([listTemplate?.routine, singleTemplate?.routine]).count
    let program = compiler.finished()
    var listOutput = OutputBuffer()
    var singleOutput = OutputBuffer()
    program.render(list, by: try #require(listTemplate), into: &listOutput)
    program.render(single, by: try #require(singleTemplate), into: &singleOutput)
    return (
      String(decoding: listOutput.bytes, as: UTF8.self), String(decoding: singleOutput.bytes, as: UTF8.self), routines
    )
  }

  @Test func `A partial means the same on pages of different types`() throws {
    let pages = try rendered([
      "list": "{{title}}:{{#items}}{{>item}}{{/items}}", "single": "{{title}}:{{#item}}{{>item}}{{/item}}",
      "item": "<b>{{name}}</b>",
    ])
    #expect(pages.list == "All:<b>A</b><b>B</b>")
    #expect(pages.single == "One:<b>C</b>")
    #expect(pages.routines == 2)
  }

  @Test func `A partial that names a field of the page around it gets that of each page`() throws {
    let pages = try rendered([
      "list": "{{#items}}{{>item}}{{/items}}", "single": "{{#item}}{{>item}}{{/item}}", "item": "{{title}} {{name}};",
    ])
    #expect(pages.list == "All A;All B;")
    #expect(pages.single == "One C;")
  }

  @Test func `A position that a partial asks for is that in the list around it`() throws {
    let pages = try rendered([
      "list": "{{#items}}{{>item}}{{/items}}", "single": "{{#item}}{{name}}{{/item}}",
      "item": "{{-index}}{{name}}{{^-last}}, {{/-last}}",
    ])
    #expect(pages.list == "1A, 2B")
  }

  @Test func `A layout is filled by each page with its own blocks`() throws {
    let pages = try rendered([
      "list": "{{<page}}{{$main}}{{#items}}{{name}}{{/items}}{{/main}}{{/page}}",
      "single": "{{<page}}{{$main}}{{#item}}{{name}}{{/item}}{{/main}}{{/page}}",
      "page": "<p>{{>head}}{{$main}}{{/main}}</p>", "head": "{{title}} ",
    ])
    #expect(pages.list == "<p>All AB</p>")
    #expect(pages.single == "<p>One C</p>")
  }

  @Test func `A page whose template is empty is pointed out, an empty partial is not`() {
    let set = templateSet(["list": " \n", "single": "{{title}}{{>item}}", "item": ""])
    var diagnostics = set.diagnostics
    var compiler = PageCompiler(set)
    #expect(compiler.compile("list", for: ListPage.self, reporting: &diagnostics) != nil)
    #expect(compiler.compile("single", for: SinglePage.self, reporting: &diagnostics) != nil)
    #expect(diagnostics.map(\.summary) == ["'list' is empty, and so is every page of its kind"])
  }

  @Test func `A mistake in a shared partial is told once, and no page that has it is published`() {
    let set = templateSet([
      "list": "{{#items}}{{>item}}{{/items}}", "single": "{{#item}}{{>item}}{{/item}}", "item": "{{nmae}}",
      "plain": "{{title}}",
    ])
    var diagnostics = set.diagnostics
    var compiler = PageCompiler(set)
    #expect(compiler.compile("list", for: ListPage.self, reporting: &diagnostics) == nil)
    #expect(compiler.compile("single", for: SinglePage.self, reporting: &diagnostics) == nil)
    #expect(compiler.compile("plain", for: SinglePage.self, reporting: &diagnostics) != nil)
    #expect(diagnostics.map(\.summary) == ["'nmae' is no field of 'item', nor of 'list page'"])
    #expect(diagnostics.first?.suggestion == "name")
  }

  @Test func `A partial that needs a list is told of where there is none, though it is right in a list`() {
    let set = templateSet([
      "list": "{{#items}}{{>item}}{{/items}}", "single": "{{#item}}{{>item}}{{/item}}", "item": "{{-index}}",
    ])
    var diagnostics = set.diagnostics
    var compiler = PageCompiler(set)
    #expect(compiler.compile("list", for: ListPage.self, reporting: &diagnostics) != nil)
    #expect(compiler.compile("single", for: SinglePage.self, reporting: &diagnostics) == nil)
    #expect(diagnostics.map(\.summary) == ["'-index' stands outside of any list"])
  }

  /// How often a template became a routine when it was compiled for both pages.
  private func routineCount(of name: String, _ templates: [String: String]) throws -> Int {
    let set = templateSet(templates)
    var compiler = TemplateCompiler(set)
    _ = compiler.compile(try #require(set.index(of: "list")), for: ListPage.self)
    _ = compiler.compile(try #require(set.index(of: "single")), for: SinglePage.self)
    let index = try #require(set.index(of: name))
    return compiler.routines.all.count { $0.template == index }
  }

  @Test func `A partial is compiled once where views around declare its names too, but further out`() throws {
    let count = try routineCount(
      of: "item",
      [
        "list": "{{#items}}{{>item}}{{/items}}", "single": "{{#item}}{{>item}}{{/item}}",
        "item": "{{name}}{{#remark}}{{remark}}{{/remark}}",
      ])
    #expect(count == 1)
  }

  @Test func `A partial within another one is compiled once for all views that the other one enters`() throws {
    let templates = [
      "list": "{{>outer}}", "single": "{{#item}}{{>inner}}{{/item}}",
      "outer": "{{title}}{{#items}}{{>inner}}{{/items}}", "inner": "{{name}}",
    ]
    #expect(try routineCount(of: "inner", templates) == 1)
    #expect(try rendered(templates).list == "AllAB")
  }

  @Test func `A partial is compiled for each page where it names a field of the page`() throws {
    let count = try routineCount(
      of: "item",
      ["list": "{{#items}}{{>item}}{{/items}}", "single": "{{#item}}{{>item}}{{/item}}", "item": "{{title}}"])
    #expect(count == 2)
  }

  @Test func `What pages name of a view that all of them include is compiled once`() throws {
    struct OtherPage: TemplateView {
      var remark = "r"
      var frame = FrameView(language: "fr")

      static let fields = ViewFields<OtherPage>("other page") { fields in
        fields.text("remark", "", \.remark)
        fields.include(\.frame)
      }
    }
    let set = templateSet([
      "page": "{{>frame}} {{title}}", "other": "{{>frame}} {{title}}", "frame": "{{language}} {{owner.name}}",
    ])
    var diagnostics = set.diagnostics
    var compiler = PageCompiler(set)
    let page = try #require(compiler.compile("page", for: PageView.self, reporting: &diagnostics))
    let other = try #require(compiler.compile("other", for: OtherPage.self, reporting: &diagnostics))
    let program = compiler.finished()
    var first = OutputBuffer()
    var second = OutputBuffer()
    program.render(PageView(), by: page, into: &first)
    program.render(OtherPage(), by: other, into: &second)
    #expect(String(decoding: first.bytes, as: UTF8.self) == "en Owner A page")
    #expect(String(decoding: second.bytes, as: UTF8.self) == "fr Owner the frame's title")
    var counter = TemplateCompiler(set)
    _ = counter.compile(try #require(set.index(of: "page")), for: PageView.self)
    _ = counter.compile(try #require(set.index(of: "other")), for: OtherPage.self)
    let index = try #require(set.index(of: "frame"))
    #expect(counter.routines.all.count { $0.template == index } == 1)
  }
}
