import DossierTemplate
import Testing

struct WhitespaceTests {
  @Test(arguments: [
    ("| This Is\n{{#isOpen}}\n|\n{{/isOpen}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    ("| This Is\n  {{#isOpen}}\t\n|\n  {{/isOpen}}  \n| A Line\n", "| This Is\n|\n| A Line\n"),
    ("| This Is\n{{^isShut}}\n|\n{{/isShut}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    ("|\r\n{{#isOpen}}\r\n{{/isOpen}}\r\n|", "|\r\n|"),
    ("  {{#isOpen}}\n#{{/isOpen}}\n/", "#\n/"),
    ("#{{#isOpen}}\n/\n  {{/isOpen}}", "#\n/\n"),
    (" | {{#isOpen}}\t|\t{{/isOpen}} | \n", " | \t|\t | \n"),
    (" | {{#isOpen}} {{! important }}\n {{/isOpen}} | \n", " |  \n  | \n"),
    (" {{#isOpen}}YES{{/isOpen}}\n {{#isOpen}}GOOD{{/isOpen}}\n", " YES\n GOOD\n"),
    ("a\n{{#tags}}\n- {{.}}\n{{/tags}}\nb\n", "a\n- one\n- two\n- three\nb\n"),
  ])
  func `A section's tag alone on its line leaves no line`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView()) == expected)
  }

  @Test(arguments: [
    ("Begin.\n{{! Comment }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Begin.\n  {{! Comment }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Begin.\n  {{!\n    Something\n  }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("  12 {{! 34 }}\n", "  12 \n"),
    ("!\n  {{! I'm Still Standalone }}", "!\n"),
    ("|\r\n{{! Standalone }}\r\n|", "|\r\n|"),
  ])
  func `A comment alone on its lines leaves none`(template: String, expected: String) throws {
    #expect(try render(template, with: PageView()) == expected)
  }

  @Test(arguments: [
    ("[\n{{>text}}\n]", "[\ntext]"),
    ("[ {{>text}} ]", "[ text ]"),
    ("[\n  {{>lines}}\n]", "[\na\nb\n]"),
    ("[{{>text}}\n]", "[text\n]"),
    ("{{title}}\n  {{title}}\n", "A page\n  A page\n"),
  ])
  func `A partial alone on its line takes the line's end, a variable doesn't`(template: String, expected: String) throws
  {
    #expect(try render(template, ["text": "text", "lines": "a\nb\n"], with: PageView()) == expected)
  }
}
