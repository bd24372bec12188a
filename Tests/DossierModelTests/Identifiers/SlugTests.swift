import DossierModel
import DossierTestSupport
import Testing

struct SlugTests {
  @Test(arguments: ["qin-gang", "a", "case-1997-2019", "x2"])
  func `Lowercase words with single hyphens are ids`(text: String) {
    #expect(Slug.isValid(text))
  }

  @Test(arguments: [
    "", "-a", "a-", "a--b", "Qin-Gang", "qin gang", "../x", "a/b", "a.b", "秦刚", "a\u{0}b", "a\u{202E}b", "é",
    String(repeating: "a", count: 101),
  ])
  func `Anything else is no id`(text: String) {
    #expect(!Slug.isValid(text))
  }

  @Test(arguments: [
    ("Qin Gang", "qin-gang"), ("  O’Brien, Élodie ", "obrien-elodie"), ("Łukasz Straße", "lukasz-strasse"),
    ("A & B (1997–2019)", "a-b-1997-2019"), ("../etc/passwd", "etc-passwd"),
  ])
  func `A name suggests a valid id`(name: String, id: String) {
    #expect(Slug.suggestion(for: name) == id)
    #expect(Slug.isValid(id))
  }

  @Test func `A name without Latin letters or digits suggests none`() {
    #expect(Slug.suggestion(for: "秦刚") == nil)
    #expect(Slug.suggestion(for: "—") == nil)
  }

  @Test func `Whatever a name holds, a suggested id is valid`() {
    var generator = SeededGenerator(seed: 1)
    let scalars = Array("aZ9 -'’éßŁ秦я\u{0}\u{202E}/.%<\"".unicodeScalars)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...150, using: &generator)
      let name = String(
        String.UnicodeScalarView((0..<length).map { _ in scalars.randomElement(using: &generator) ?? "a" }))
      if let id = Slug.suggestion(for: name) { #expect(Slug.isValid(id), "\(name.debugDescription)") }
    }
  }
}
