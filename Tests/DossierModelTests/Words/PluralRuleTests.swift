import DossierModel
import Testing

/// The plural rules, against the samples that the CLDR gives for whole numbers.
struct PluralRuleTests {
  @Test(arguments: [
    ("en", [(1, PluralRule.Category.one), (0, .other), (2, .other), (11, .other)]),
    ("de-AT", [(1, .one), (2, .other)]),
    ("fr", [(0, .one), (1, .one), (2, .other)]),
    ("pt", [(0, .other), (1, .one)]),
    ("pt-BR", [(0, .one), (1, .one), (2, .other)]),
    (
      "ru",
      [
        (1, .one), (21, .one), (101, .one), (2, .few), (24, .few), (0, .many), (5, .many), (11, .many), (14, .many),
        (112, .many),
      ]
    ),
    ("sr", [(1, .one), (21, .one), (3, .few), (5, .other), (12, .other)]),
    ("pl", [(1, .one), (2, .few), (22, .few), (21, .many), (12, .many), (5, .many)]),
    ("cs", [(1, .one), (2, .few), (4, .few), (5, .other), (22, .other)]),
    ("sl", [(1, .one), (101, .one), (2, .two), (103, .few), (5, .other)]),
    ("lt", [(1, .one), (21, .one), (2, .few), (29, .few), (0, .other), (11, .other), (20, .other)]),
    ("lv", [(0, .zero), (10, .zero), (11, .zero), (1, .one), (21, .one), (2, .other)]),
    ("ro", [(1, .one), (0, .few), (2, .few), (101, .few), (20, .other), (100, .other)]),
    ("he", [(1, .one), (2, .two), (3, .other)]),
    ("ga", [(1, .one), (2, .two), (6, .few), (10, .many), (11, .other)]),
    (
      "ar",
      [
        (0, .zero), (1, .one), (2, .two), (3, .few), (110, .few), (11, .many), (199, .many), (100, .other),
        (102, .other),
      ]
    ),
    ("zh-Hant", [(0, .other), (1, .other), (2, .other)]),
    ("tlh", [(1, .one), (2, .other)]),
  ])
  func `Numbers take the forms that their language has for them`(
    language: String, samples: [(number: Int, category: PluralRule.Category)]
  ) {
    let rule = PluralRule(of: language)
    for (number, category) in samples { #expect(rule.category(of: number) == category, "\(number) in \(language)") }
  }
}
