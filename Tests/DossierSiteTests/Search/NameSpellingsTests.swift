import Testing

@testable import DossierSite

/// Under which spellings a name is found, besides that of the index.
struct NameSpellingsTests {
  private let spellings = NameSpellings()

  private func words(_ name: String) -> Set<String> {
    var words: Set<String> = []
    TermReader().read(name) { words.insert($0.text) }
    spellings.read(name) { words.insert($0.text) }
    return words
  }

  @Test(arguments: [
    ("Дмитрий", ["dmitriy", "dmitrii", "dmitrij", "dmitry"]), ("Яна", ["yana", "iana", "jana"]),
    ("Ельцин", ["eltsin", "yeltsin", "elcin"]), ("Фёдоров", ["fedorov", "fyodorov"]),
    ("Васильев", ["vasilev", "vasiliev"]),
    ("Жуков", ["zhukov", "zukov"]), ("Хрущёв", ["khrushchev", "khrushchyov", "hrusc" + "ev"]),
    ("Müller", ["muller", "mueller"]), ("Gørtz", ["gortz", "goertz"]), ("al-Rashid", ["al", "rashid", "alrashid"]),
    ("O’Brien", ["o", "brien", "obrien"]), ("الصدفاني", ["الصدفاني", "صدفاني"]),
  ])
  func `A name is found by other spellings`(name: String, expected: [String]) {
    #expect(words(name).isSuperset(of: expected))
  }

  @Test(arguments: ["Jana Example", "秦刚"])
  func `A plain name has no others`(name: String) {
    var usual: Set<String> = []
    TermReader().read(name) { usual.insert($0.text) }
    #expect(words(name) == usual)
  }
}
