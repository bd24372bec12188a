import Testing

@testable import DossierModel

/// What a language is called.
struct LanguageNameTests {
  @Test(arguments: [
    ("en", "English"), ("ZH", "Chinese"), ("zh-Hant", "Chinese (zh-Hant)"), ("pt-BR", "Portuguese (pt-BR)"),
    ("tlh", "tlh"), ("tlh-Latn", "tlh-Latn"),
  ])
  func `A language goes by its name, with the tag where this says more`(tag: String, name: String) {
    #expect(LanguageName.text(ofTag: tag, in: "en-US") == name)
    #expect(LanguageName.text(ofTag: tag, in: "de") == tag)
  }

  @Test(arguments: [("Russian", "ru"), ("english", "en"), ("Español", "es"), ("Klingon", nil)] as [(String, String?)])
  func `A language called by its name has a code`(name: String, code: String?) {
    #expect(LanguageName.code(ofName: name) == code)
  }
}
