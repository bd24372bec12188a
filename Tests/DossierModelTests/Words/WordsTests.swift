import Testing

@testable import DossierModel

struct WordsTests {
  private func pattern(_ text: String) throws -> WordPattern {
    try WordPattern(parsing: text)
  }

  @Test func `Every phrase has a name of its own, and its forms have the same holes`() throws {
    #expect(Set(Phrase.allCases.map(\.key)).count == Phrase.allCases.count)
    for phrase in Phrase.allCases {
      #expect(phrase.key.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(phrase.key)")
      let (_, one, other) = phrase.definition
      let holes = try Set(pattern(other).holes)
      #expect(try one.map { try Set(pattern($0).holes) } ?? holes == holes, "\(phrase.key)")
    }
  }

  @Test func `A pattern is filled in whatever order it has its holes`() throws {
    var changes = WordChanges()
    changes.phrases[.knownFor] = [.other: try pattern("von {all} bei {n} bekannt")]
    let words = Words(language: "de", changes: changes)
    #expect(words[.knownFor, [.n: "14", .all: "21 Fällen"]] == "von 21 Fällen bei 14 bekannt")
    #expect(Words.english[.knownFor, [.n: "14", .all: "21 cases"]] == "known for 14 of 21 cases")
  }

  @Test func `A phrase takes the form of its number, or the other form where it has none`() throws {
    var changes = WordChanges()
    changes.phrases[.claims] = [
      .one: try pattern("{n} утверждение"), .few: try pattern("{n} утверждения"),
      .other: try pattern("{n} утверждений"),
    ]
    let words = Words(language: "ru", changes: changes)
    let texts = [1, 3, 5, 21].map { words.pattern(.claims, for: $0).filled([.n: "\($0)"]) }
    #expect(texts == ["1 утверждение", "3 утверждения", "5 утверждений", "21 утверждение"])
  }

  @Test func `A phrase that stays English keeps the English plural in any language`() {
    let words = Words(language: "ru")
    #expect(words.pattern(.claims, for: 21).filled([.n: "21"]) == "21 claims")
    #expect(words.pattern(.claims, for: 1).filled([.n: "1"]) == "1 claim")
  }

  @Test func `The words of a count can stand without their number`() {
    #expect(Words.english.pattern(.people, for: 1).wordsAlone == "person")
    #expect(Words.english.pattern(.people, for: 2).wordsAlone == "people")
  }

  @Test func `Numbers are set apart as the dossier has it`() throws {
    var changes = WordChanges()
    changes.phrases = [
      .thousandsSeparator: [.other: try pattern("\u{202F}")], .decimalPoint: [.other: try pattern(",")],
    ]
    let words = Words(language: "fr", changes: changes)
    #expect(words.number(5200) == "5\u{202F}200")
    #expect(words.number(DecimalNumber(mantissa: 25, fractionDigits: 1)) == "2,5")
  }

  @Test func `A term has the words that it is given, else its own with spaces`() {
    var changes = WordChanges()
    changes.terms = ["charged": "angeklagt"]
    let words = Words(language: "de", changes: changes)
    #expect(words.term("charged") == "angeklagt")
    #expect(words.term("state-secrets") == "state secrets")
    #expect(words.term("legal_case") == "court decision")
  }

  @Test(arguments: ["{n", "n}", "{n} of {al}", "{}", "}{"])
  func `A pattern with a broken or an unknown hole is refused`(text: String) {
    #expect(throws: WordPatternError.self) { try WordPattern(parsing: text) }
  }
}
