import DossierTemplate
import Testing

struct InterpolationTests {
  @Test(arguments: [
    ("Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
    ("{{title}}", "A page"),
    ("{{ title }}|{{\ttitle\t}}", "A page|A page"),
    ("| {{title}} |\n  {{title}}\n", "| A page |\n  A page\n"),
    ("{{number}}", "42"),
    ("{{shout}} {{length}} {{written}}", "A PAGE 6 A page"),
    ("[{{subtitle}}]", "[]"),
    ("{{url}}", "people/x.html"),
    ("{{note}}{{hr}}", "<p>noted</p><hr>"),
    ("{{author.name}}", "Piotr"),
    ("{{author.home.city}} {{site.home.city}} {{site.name}}", "Riga Tallinn The site"),
    ("[{{editor.name}}{{editor.home.city}}]", "[]"),
    ("{{first.name}} {{first.home.city}} {{ghost.name}}", "Jana Riga Ghost of A page"),
    ("{{language}} {{owner.name}}", "en Owner"),
    ("12{{! a comment }}34", "1234"),
    ("a } b }} c", "a } b }} c"),
  ])
  func `A name writes its field`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView()) == expected)
  }

  @Test func `What stands between names is written whole, however long it is`() throws {
    for length in 0...70 {
      let (before, after) = (String(repeating: "x", count: length), String(repeating: "y", count: 70 - length))
      #expect(try render("\(before){{title}}\(after)", with: PageView(title: "-")) == "\(before)-\(after)")
    }
  }

  @Test func `An own field hides an included one`() throws {
    #expect(try render("{{title}}", with: PageView(title: "own")) == "own")
  }

  @Test func `A byte order mark is no part of the page`() throws {
    #expect(try render("\u{FEFF}{{! alone }}\n{{title}}", with: PageView()) == "A page")
  }

  @Test func `Rendering appends to what is there`() throws {
    let templates = templateSet(["page": "<{{title}}".replacing("<", with: "")])
    var diagnostics = templates.diagnostics
    let template = try #require(templates.compile("page", for: PageView.self, reporting: &diagnostics))
    var output = OutputBuffer()
    output.append("before ")
    template.render(PageView(title: "x"), into: &output)
    template.render(PageView(title: "y"), into: &output)
    #expect(output.bytes == Array("before xy".utf8))
  }
}
