import DossierModel
import Testing

struct FoldedTextTests {
  @Test(arguments: [
    ("Élodie", "elodie"), ("ÅNGSTRÖM", "angstrom"), ("Straße", "strasse"), ("Яна", "яна"), ("秦刚", "秦刚"),
    ("e\u{301}", "e"), ("Nguyễn", "nguyen"), ("Ḫārūn ʿṬūlūnī", "harun ʿtuluni"),
    ("ﬁle", "file"), ("ＦＵＬＬ", "full"), ("Ｅ́", "e"),
  ])
  func `Case and marks on Latin letters don't count`(text: String, key: String) {
    #expect(FoldedText.key(of: text) == key)
  }

  @Test(arguments: [("Élodie", "e"), ("“Kestrel”", "k"), ("Яна", "я"), ("秦刚", "秦"), ("al-Wahati", "a")])
  func `A name stands under its first letter`(text: String, initial: String) {
    #expect(FoldedText.initial(of: text) == initial)
  }

  @Test func `A name of digits and signs stands under no letter`() {
    #expect(FoldedText.initial(of: "007 — ") == nil)
  }
}
