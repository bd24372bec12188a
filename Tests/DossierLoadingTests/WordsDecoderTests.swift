import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

struct WordsDecoderTests {
  private func decode(_ yaml: String) -> (changes: WordChanges, complaints: [String]) {
    let outcome = WordsDecoder.decode(Array(yaml.utf8), of: SourceFileID(index: 0))
    let complaints = outcome.diagnostics.map { diagnostic in
      "\(diagnostic.range.map { "\($0.line):\($0.column)" } ?? "-") \(diagnostic.kind.identifier) "
        + (diagnostic.suggestion ?? "")
    }
    return (outcome.changes, complaints)
  }

  @Test func `Phrases, plural forms, terms and inverses are read`() throws {
    let (changes, complaints) = decode(
      """
      phrases:
        known-for: bekannt für {n} von {all}
        claims: {one: "{n} Behauptung", other: "{n} Behauptungen"}
        and: " und "
      terms: {alleged: behauptet}
      inverses: {child-of: Elternteil von}
      """)
    #expect(complaints == [])
    let words = Words(language: "de", changes: changes)
    #expect(words[.knownFor, [.n: "1", .all: "2"]] == "bekannt für 1 von 2")
    #expect(words.pattern(.claims, for: 1).filled([.n: "1"]) == "1 Behauptung")
    #expect(words[.and] == " und ")
    #expect(words.term("alleged") == "behauptet")
    #expect(changes.inverses == ["child-of": "Elternteil von"])
  }

  @Test func `Texts of templates are read with their places`() {
    let outcome = WordsDecoder.decode(
      Array("texts:\n  Born: geboren\n  \"{n} of {all}\": \"{n} von {all}\"\n  Died: [x]\n".utf8),
      of: SourceFileID(index: 0))
    #expect(outcome.texts.map(\.text.value) == ["Born", "{n} of {all}"])
    #expect(outcome.texts.map(\.words.value) == ["geboren", "{n} von {all}"])
    #expect(outcome.texts.map(\.words.range.line) == [2, 3])
    #expect(outcome.diagnostics.map(\.kind.identifier) == ["wrong-shape"])
  }

  @Test func `Each mistake is found where it stands, with what was probably meant`() {
    let (changes, complaints) = decode(
      """
      phrasse: {}
      phrases:
        known-fro: x
        known-for: bekannt für {m}
        shown-of: "{first"
        range: {one: x, other: y}
        claims: {one: "{n} Behauptung", ohter: x}
        since: [a]
      """)
    #expect(
      complaints == [
        "1:1 unknown-key phrases", "3:3 unknown-phrase known-for", "4:14 malformed-phrase {n}",
        "5:13 malformed-phrase ",
        "6:10 wrong-shape ", "7:35 unknown-term other", "7:11 missing-key ", "8:10 wrong-shape ",
      ])
    #expect(changes.phrases.isEmpty)
  }

  @Test func `A phrase says all that its English says, but for a number that one form alone goes with`() {
    let (changes, complaints) = decode(
      """
      phrases:
        about: etwa
        known-for: bekannt für {n}
        claims: {one: eine Behauptung, other: Behauptungen}
        people: {one: ein Mensch, other: "{n} Menschen"}
      """)
    #expect(complaints == ["2:10 malformed-phrase ", "3:14 malformed-phrase ", "4:41 malformed-phrase "])
    #expect(Array(changes.phrases.keys) == [.people])
  }

  @Test func `The reference of all phrases can be read back and changes nothing`() {
    let text = "Say “{name}”: \"a\", C:\\b"
    let yaml = WordsReference.yaml(texts: [("x", [text])])
    let texts = WordsDecoder.decode(Array(yaml.utf8), of: SourceFileID(index: 0)).texts
    #expect(texts.map(\.text.value) == [text] && texts.map(\.words.value) == [text])
    let (changes, complaints) = decode(yaml)
    #expect(complaints == [])
    #expect(changes.phrases.count == Phrase.allCases.count)
    let words = Words(language: "en", changes: changes)
    for phrase in Phrase.allCases {
      for number in [1, 2] {
        #expect(words.pattern(phrase, for: number) == Words.english.pattern(phrase, for: number), "\(phrase.key)")
      }
    }
  }

  @Test func `An empty file says nothing`() {
    #expect(decode("# nothing yet\n").changes == WordChanges())
  }
}
