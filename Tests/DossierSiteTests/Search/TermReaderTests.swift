import DossierTestSupport
import Testing

@testable import DossierSite

/// What words the index sees in a text.
struct TermReaderTests {
  private func words(_ text: String, isMarkup: Bool = false) -> [String] {
    var words: [String] = []
    Array(text.utf8).withUnsafeBufferPointer {
      TermReader().read($0, isMarkup: isMarkup) { words.append($0.text) }
    }
    return words
  }

  @Test(arguments: [
    ("Jana Example", ["jana", "example"]),
    ("  O’Brien's 2nd, “al-Rashid”. ", ["o", "brien", "s", "2nd", "al", "rashid"]),
    ("Élodie Ångström Straße", ["elodie", "angstrom", "strasse"]), ("e\u{301}te\u{301}", ["ete"]),
    ("Яна Щукин объезд", ["yana", "shchukin", "obezd"]), ("Αθήνα", ["athina"]),
    ("أحمد مُحَمَّد", ["احمد", "محمد"]), ("١٩٥٢", ["1952"]), ("ＡＢＣ １", ["abc", "1"]), ("שלום", ["שלומ"]), ("", []),
  ])
  func `Words are folded`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("秦", ["秦"]), ("秦刚", ["秦", "秦刚", "刚"]), ("a秦刚b", ["a", "秦", "秦刚", "刚", "b"]), ("秦·刚", ["秦", "刚"]),
    ("王小明", ["王", "王小", "小", "小明", "明"]), ("やな 2", ["や", "やな", "な", "2"]), ("김정", ["김", "김정", "정"]),
    ("\u{20000}\u{20001}", ["\u{20000}", "\u{20000}\u{20001}", "\u{20001}"]),
  ])
  func `Of signs that are words, each is one and so are neighbors`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    (String(repeating: "a", count: 30), String(repeating: "a", count: 24)),
    (String(repeating: "ا", count: 20), String(repeating: "ا", count: 12)),
    (String(repeating: "a", count: 23) + "اa", String(repeating: "a", count: 23)),
  ])
  func `A long word is cut between letters`(text: String, expected: String) {
    #expect(words(text) == [expected])
  }

  @Test(arguments: [
    (
      "<p>One <em>tw</em>o<sup><a href=\"#s\">1</a></sup> three</p>\n<p>A&amp;B</p>", ["one", "two", "three", "a", "b"]
    ),
    ("<a href=\"x", []), ("<p>unfinished &am", ["unfinished"]), ("a<sup>", ["a"]),
  ])
  func `Of markup only the text counts`(html: String, expected: [String]) {
    #expect(words(html, isMarkup: true) == expected)
  }

  @Test func `Any bytes are read to their end`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      var words: [SearchTerm] = []
      bytes.withUnsafeBufferPointer {
        TermReader().read($0, isMarkup: Bool.random(using: &random)) { words.append($0) }
      }
      for word in words { #expect(!word.text.isEmpty && word.text.utf8.count <= SearchTerm.maximumLength) }
    }
  }

  @Test func `Words are in the order of their bytes`() {
    let words = words("秦 яна zeta alpha alphabet احمد 刚 a2 longerthaneightletters longerthaneight")
    var terms: [SearchTerm] = []
    TermReader().read(words.joined(separator: " ")) { terms.append($0) }
    #expect(terms.sorted().map(\.text) == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
