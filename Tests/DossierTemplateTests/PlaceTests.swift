import DossierTemplate
import Testing

/// Where in HTML a value stands decides how it is escaped.
struct PlaceTests {
  private static let hostile = #"<script>alert("&'")</script>"#

  @Test(arguments: [
    ("{{title}}", #"&lt;script&gt;alert("&amp;'")&lt;/script&gt;"#),
    ("<title>{{title}}</title>", #"<title>&lt;script&gt;alert("&amp;'")&lt;/script&gt;</title>"#),
    ("<textarea>{{title}}</textarea>", #"<textarea>&lt;script&gt;alert("&amp;'")&lt;/script&gt;</textarea>"#),
    (#"<p title="{{title}}">"#, #"<p title="&lt;script&gt;alert(&#34;&amp;&#39;&#34;)&lt;/script&gt;">"#),
    ("<p title='{{title}}'>", "<p title='&lt;script&gt;alert(&#34;&amp;&#39;&#34;)&lt;/script&gt;'>"),
    (#"<a href="{{title}}">"#, #"<a href="%3Cscript%3Ealert%28%22%26%27%22%29%3C%2Fscript%3E">"#),
    (#"<a href="x?q={{title}}">"#, #"<a href="x?q=%3Cscript%3Ealert%28%22%26%27%22%29%3C%2Fscript%3E">"#),
  ])
  func `Text is only text wherever it stands`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView(title: PlaceTests.hostile)) == expected)
    let byOtherWays = template.replacing("title}}", with: "written}}")
    #expect(try render(byOtherWays, with: PageView(title: PlaceTests.hostile)) == expected)
    let optional = template.replacing("title}}", with: "subtitle}}")
    #expect(try render(optional, with: PageView(subtitle: PlaceTests.hostile)) == expected)
    let item = "{{#tags}}\(template.replacing("title}}", with: ".}}"))-{{/tags}}"
    #expect(try render(item, with: PageView(tags: [PlaceTests.hostile])) == expected + "-")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
    "//evil.example", "\\\\evil.example", "vbscript:x", "javascript&colon;alert(1)",
  ])
  func `No text in a URL can be a scheme or a host`(text: String) throws {
    for template in [#"<a href="{{title}}">"#, #"<img srcset="{{title}} 2x">"#, "<form action='{{title}}/x'>"] {
      let page = try render(template, with: PageView(title: text))
      #expect(!page.dropFirst(8).contains(":"))
      #expect(!page.contains("//"))
      #expect(!page.contains("&"))
    }
  }

  @Test(arguments: [
    (#"<a href="{{url}}">"#, #"<a href="a?b=c&amp;d=%27&#39;">"#),
    (#"<a href="../{{url}}">"#, #"<a href="../a?b=c&amp;d=%27&#39;">"#),
    (#"<a href="https://example.org/{{url}}">"#, #"<a href="https://example.org/a?b=c&amp;d=%27&#39;">"#),
    (#"<a href="/share?u={{url}}">"#, #"<a href="/share?u=a%3Fb%3Dc%26d%3D%2527%27">"#),
    (#"<a href="{{url}}{{url}}">"#, #"<a href="a?b=c&amp;d=%27&#39;a?b=c&amp;d=%27&#39;">"#),
    (#"<img srcset="{{url}} 1x, {{url}} 2x">"#, #"<img srcset="a?b=c&amp;d=%27&#39; 1x, a?b=c&amp;d=%27&#39; 2x">"#),
    (#"<meta content="{{url}}">"#, #"<meta content="a?b=c&amp;d=%27&#39;">"#),
    ("{{url}}", "a?b=c&amp;d=%27'"),
    (##"<a href="{{url}}#{{title}}">"##, ##"<a href="a?b=c&amp;d=%27&#39;#A%20page">"##),
    (##"<a href="#{{title}}">"##, ##"<a href="#A%20page">"##),
    (#"<a HREF = '{{url}}'>"#, #"<a HREF = 'a?b=c&amp;d=%27&#39;'>"#),
    (#"<use xlink:href="{{url}}"/>"#, #"<use xlink:href="a?b=c&amp;d=%27&#39;"/>"#),
  ])
  func `A URL is written as it is, but for what ends the attribute`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView(url: TestURL("a?b=c&d=%27'"))) == expected)
  }

  @Test func `JSON can't end its script`() throws {
    let template = #"<script type="application/ld+json">{{data}}</script>"#
    let expected = #"<script type="application/ld+json">{"a": "\u003C/script>"}</script>"#
    #expect(try render(template, with: PageView()) == expected)
  }

  @Test(arguments: [
    (#"<p{{#isOpen}} class="a"{{/isOpen}}>{{title}}"#, #"<p class="a">A page"#),
    (#"<p{{#isOpen}} hidden{{/isOpen}} title="{{title}}">"#, #"<p hidden title="A page">"#),
    (#"<p class="x{{#isOpen}} a{{/isOpen}}">{{title}}"#, #"<p class="x a">A page"#),
    (#"<p {{#isOpen}}id="i"{{/isOpen}}{{^isOpen}}hidden{{/isOpen}}>"#, #"<p id="i">"#),
    (#"{{#isOpen}}<p title="{{/isOpen}}{{^isOpen}}<p title="x{{/isOpen}}">"#, #"<p title="">"#),
    (#"<p class="{{#tags}}{{.}} {{/tags}}">"#, #"<p class="one two three ">"#),
    (#"<p{{#tags}} data-{{/tags}}>{{title}}"#, "<p data- data- data->A page"),
    (#"<a href="{{#isOpen}}../{{/isOpen}}x.html?{{title}}">"#, #"<a href="../x.html?A%20page">"#),
    (#"<a href="{{$to}}{{url}}{{/to}}">"#, #"<a href="people/x.html">"#),
    (#"<p{{>attribute}} lang="{{language}}">"#, #"<p title="A page" lang="en">"#),
    ("<!-- {{! no }}a <b -->{{title}}<!--> {{title}}", "<!-- a <b -->A page<!--> A page"),
    ("<!doctype html>{{title}}<?x ?>{{title}}", "<!doctype html>A page<?x ?>A page"),
    ("a < b {{title}} </ p>{{title}}", "a < b A page </ p>A page"),
    ("<script>let x = '<p>'</script>{{title}}", "<script>let x = '<p>'</script>A page"),
    ("<style>p { {{#isOpen}}x{{/isOpen}} }</style >{{title}}", "<style>p { x }</style >A page"),
    ("<br/>{{title}}<br />{{title}}</p>{{title}}", "<br/>A page<br />A page</p>A page"),
    (#"<p title=">">{{title}}<p title=a>{{title}}"#, #"<p title=">">A page<p title=a>A page"#),
  ])
  func `What a place is survives sections, partials and odd HTML`(template: String, expected: String) throws {
    #expect(try render(template, ["attribute": #" title="{{title}}""#], with: PageView()) == expected)
  }
}
