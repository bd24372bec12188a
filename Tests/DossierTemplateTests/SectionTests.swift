import DossierTemplate
import Testing

struct SectionTests {
  @Test(arguments: [
    ("{{#isOpen}}yes{{/isOpen}}{{^isOpen}}no{{/isOpen}}", "yes"),
    ("{{#isShut}}yes{{/isShut}}{{^isShut}}no{{/isShut}}", "no"),
    ("{{#isLong}}yes{{/isLong}}{{^isLong}}no{{/isLong}}", "no"),
    ("{{#isOpen}}1{{#isShut}}2{{/isShut}}3{{/isOpen}}", "13"),
    ("{{#isOpen}}{{title}}{{/isOpen}}", "A page"),
  ])
  func `A section over a flag is there or not, in the same context`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView()) == expected)
  }

  @Test(arguments: [
    ("{{#author}}{{name}} of {{title}}{{/author}}", "Piotr of A page"),
    ("[{{#editor}}{{name}}{{/editor}}]{{^editor}}none{{/editor}}{{^author}}none{{/author}}", "[]none"),
    ("{{#author.home}}{{city}}{{/author.home}}", "Riga"),
    ("[{{#editor.home}}{{city}}{{/editor.home}}]{{^editor.home}}none{{/editor.home}}", "[]none"),
    ("{{#owner}}{{name}}{{#home}} {{city}}{{/home}}{{/owner}}", "Owner Riga"),
    ("{{#site}}{{name}}{{#home}} in {{city}}{{/home}}{{/site}}", "The site in Tallinn"),
    ("{{#first}}{{name}}{{#home}} {{city}}{{/home}}{{/first}}{{^first}}none{{/first}}", "Jana Riga"),
    ("{{#guest}}{{name}}{{#home}} {{city}}{{/home}}{{/guest}}{{^guest}}none{{/guest}}", "Яна Riga"),
    ("{{#ghost}}{{name}}{{/ghost}}", "Ghost of A page"),
    ("{{#first.home}}{{city}}{{/first.home}}{{^first.home}}none{{/first.home}}", "Riga"),
    ("{{#author}}{{name}} {{#owner}}{{name}}{{/owner}} {{name}}{{/author}}", "Piotr Owner Piotr"),
  ])
  func `A section over a view makes its fields the nearest`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView()) == expected)
  }

  @Test func `What a function finds is absent where it finds nothing`() throws {
    let template = "[{{#first}}{{name}}{{/first}}{{#first.home}}{{city}}{{/first.home}}{{first.name}}{{guest.name}}]"
    let inverted = "{{^first}}none{{/first}} {{^first.home}}none{{/first.home}} {{^guest}}none{{/guest}}"
    #expect(try render(template + inverted, with: PageView(people: [])) == "[]none none none")
    let list = "[{{#numbered}}x{{/numbered}}]{{^numbered}}none{{/numbered}}"
    #expect(try render(list, with: PageView(people: [])) == "[]none")
  }

  @Test(arguments: [
    ("{{#subtitle}}({{subtitle}}, {{.}}){{/subtitle}}{{^subtitle}}none{{/subtitle}}", "below", "(below, below)"),
    ("{{#subtitle}}({{subtitle}}){{/subtitle}}{{^subtitle}}none{{/subtitle}}", nil, "none"),
    ("{{#subtitle}}({{subtitle}}){{/subtitle}}{{^subtitle}}none{{/subtitle}}", "", "none"),
    ("{{#subtitle}}{{title}}{{/subtitle}}", "below", "A page"),
  ])
  func `A section over a text asks whether it is there`(template: String, subtitle: String?, expected: String) throws {
    #expect(try render(template, with: PageView(subtitle: subtitle)) == expected)
  }

  @Test func `A section over a URL or HTML asks whether it is there`() throws {
    let template = "{{#moreUrl}}<a href=\"{{moreUrl}}\">{{/moreUrl}}{{^note}}no note{{/note}}{{#note}}{{.}}{{/note}}"
    #expect(try render(template, with: PageView()) == "<p>noted</p>")
    #expect(try render(template, with: PageView(moreUrl: TestURL("x"), note: nil)) == "<a href=\"x\">no note")
    #expect(try render(template, with: PageView(note: HTMLFragment(trusted: []))) == "no note")
  }

  @Test(arguments: [
    ("{{#people}}<{{name}}>{{/people}}".replacing("<", with: "[").replacing(">", with: "]"), "[Jana][Яна]"),
    ("{{#people}}{{name}}{{#alias}} ({{alias}}){{/alias}}; {{/people}}", "Jana (J.); Яна; "),
    ("[{{#nobody}}{{name}}{{/nobody}}]{{^nobody}}nobody{{/nobody}}{{^people}}nobody{{/people}}", "[]nobody"),
    ("{{#numbered}}{{name}}{{#alias}} ({{alias}}){{/alias}}{{^-last}}, {{/-last}}{{/numbered}}", "0 Jana (J.), 1 Яна"),
    ("{{#numbered}}{{#numbered}}{{name}}{{/numbered}} {{name}};{{/numbered}}", "0 Jana1 Яна 0 Jana;0 Jana1 Яна 1 Яна;"),
    ("{{#reversed}}{{name}} {{/reversed}}{{^reversed}}none{{/reversed}}", "Яна Jana "),
    ("{{#people}}{{#home}}{{city}}{{/home}} {{title}}, {{/people}}", "Riga A page, Riga A page, "),
    ("{{#people}}{{#people}}{{name}}{{/people}}/{{name}} {{/people}}", "JanaЯна/Jana JanaЯна/Яна "),
    ("{{#people}}{{#author}}{{name}}{{/author}}{{name}} {{/people}}", "PiotrJana PiotrЯна "),
  ])
  func `A section over a list is repeated`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView()) == expected)
  }

  @Test(arguments: [
    ("{{#tags}}[{{.}}]{{/tags}}", "[one][two][three]"),
    ("{{#noTags}}[{{.}}]{{/noTags}}{{^noTags}}none{{/noTags}}{{^tags}}none{{/tags}}", "none"),
    ("{{#letters}}{{.}} {{/letters}}", "A   p a g e "),
    ("{{#site.editions}}{{.}} {{title}} {{/site.editions}}", "first A page second A page "),
    ("{{#tags}}{{#isOpen}}{{.}}{{/isOpen}} {{/tags}}", "one two three "),
  ])
  func `In a list of texts the dot is the text`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView()) == expected)
  }

  @Test(arguments: [
    ("{{#tags}}{{.}}{{^-last}}, {{/-last}}{{/tags}}", "one, two, three"),
    ("{{#tags}}{{#-first}}first: {{/-first}}{{-index}} {{/tags}}", "first: 1 2 3 "),
    (
      "{{#people}}{{#site.editions}}{{-index}}{{/site.editions}}{{-index}}{{#-last}}!{{/-last}} {{/people}}",
      "121 122! "
    ),
    ("{{#people}}{{#home}}{{-index}}{{city}}{{/home}}{{/people}}", "1Riga2Riga"),
    ("{{#people}}{{>last}}{{/people}}", "(last)"),
  ])
  func `In a list the position is known`(template: String, expected: String) throws {
    #expect(try render(template, ["last": "{{#-last}}(last){{/-last}}"], with: PageView()) == expected)
  }
}
