import DossierTemplate
import Testing

/// What the engine takes for granted of how views lie in memory.
struct StorageTests {
  /// Views of sizes and with spare bits of every sort.
  struct Small: TemplateView {
    var flag: Bool
    static let fields = ViewFields<Small>("small") { $0.flag("flag", "", \.flag) }
  }

  struct Number: TemplateView {
    var number: Int
    static let fields = ViewFields<Number>("number") { $0.text("number", "", \.number) }
  }

  struct Choice: TemplateView {
    var odd: UInt8
    var text: String?
    var number: Number?
    static let fields = ViewFields<Choice>("choice") { fields in
      fields.text("text", "", \.text)
      fields.view("number", "", \.number)
    }
  }

  struct Holder: TemplateView {
    var before: UInt8 = 1
    var small: Small?
    var middle: UInt8 = 2
    var number: Number?
    var choice: Choice?
    var choices: [Choice] = []
    let constant: Choice?

    static let fields = ViewFields<Holder>("holder") { fields in
      fields.view("small", "", \.small)
      fields.view("number", "", \.number)
      fields.view("choice", "", \.choice)
      fields.list("choices", "", \.choices)
      fields.view("constant", "", \.constant)
    }
  }

  private static let template = """
    {{#small}}{{#flag}}yes{{/flag}}{{^flag}}no{{/flag}}{{/small}}{{^small}}-{{/small}} \
    {{#number}}{{number}}{{/number}}{{^number}}-{{/number}} \
    {{#choice}}{{text}}{{number.number}}{{/choice}}{{^choice}}-{{/choice}} \
    {{#choices}}{{text}}{{#number}}{{number}}{{/number}};{{/choices}} \
    {{#constant}}{{text}}{{/constant}}
    """

  @Test func `Optional views are read where they lie, whatever their layout`() throws {
    let text = "a text that is longer than sixteen bytes"
    for number in [Number(number: 0), Number(number: .max), nil] {
      for choiceText in [nil, "", text] {
        let choice = Choice(odd: 255, text: choiceText, number: number)
        let view = Holder(
          small: Small(flag: true), number: number, choice: choice, choices: [choice, choice], constant: choice)
        let digits = number.map { String($0.number) }
        let both = (choiceText ?? "") + (digits ?? "")
        let expected = "yes \(digits ?? "-") \(both) \(both);\(both); \(choiceText ?? "")"
        #expect(try render(StorageTests.template, with: view) == expected)
      }
    }
    let empty = Holder(small: nil, number: nil, choice: nil, constant: nil)
    #expect(try render(StorageTests.template, with: empty) == "- - -  ")
    let dark = Holder(small: Small(flag: false), constant: nil)
    #expect(try render(StorageTests.template, with: dark) == "no - -  ")
  }
}
