import DossierModel

/// A person's invented name: six in ten Latin, the others accented, Cyrillic, Chinese or Arabic with a transliteration.
struct InventedName {
  let text: String
  /// BCP 47, if it isn't written in plain Latin letters.
  let language: String?
  /// The name in Latin letters.
  let latin: String
  /// What it is sorted by: `Example, Jana`.
  let sort: String

  init(_ dice: inout Dice) {
    switch dice.below(100) {
    case ..<60: self.init(given: Self.latin(&dice), family: Self.place(&dice))
    case ..<72:
      self.init(given: dice.one(of: Vocabulary.accentedGiven), family: Self.accentedFamily(&dice), language: "cs")
    case ..<82: self.init(cyrillic: &dice)
    case ..<92: self.init(chinese: &dice)
    default: self.init(arabic: &dice)
    }
  }

  private init(given: String, family: String, language: String? = nil) {
    text = "\(given) \(family)"
    self.language = language
    latin = text
    sort = "\(family), \(given)"
  }

  private init(cyrillic dice: inout Dice) {
    let given = dice.one(of: Vocabulary.cyrillicStems) + dice.one(of: Vocabulary.cyrillicGivenEnds)
    let family = dice.one(of: Vocabulary.cyrillicStems) + dice.one(of: Vocabulary.cyrillicFamilyEnds)
    text = "\(given) \(family)"
    language = "ru"
    latin = Self.transliterated(text)
    sort = Self.transliterated(family) + ", " + Self.transliterated(given)
  }

  private init(chinese dice: inout Dice) {
    let family = Vocabulary.chineseFamily[dice.below(Vocabulary.chineseFamily.count)]
    let first = Vocabulary.chineseGiven[dice.below(Vocabulary.chineseGiven.count)]
    let second = Vocabulary.chineseGiven[dice.below(Vocabulary.chineseGiven.count)]
    text = family.text + first.text + second.text
    language = "zh"
    let given = Self.capitalized(first.latin + second.latin)
    latin = "\(family.latin) \(given)"
    sort = "\(family.latin), \(given)"
  }

  private init(arabic dice: inout Dice) {
    let given = Vocabulary.arabicGiven[dice.below(Vocabulary.arabicGiven.count)]
    let family = Vocabulary.arabicFamily[dice.below(Vocabulary.arabicFamily.count)]
    text = "\(given.text) \(family.text)"
    language = "ar"
    latin = "\(given.latin) \(family.latin)"
    sort = "\(family.latin), \(given.latin)"
  }

  /// An invented place, which is as good as a family name: `Thornwick`.
  static func place(_ dice: inout Dice) -> String {
    dice.one(of: Vocabulary.placeStems) + dice.one(of: Vocabulary.placeEnds)
  }

  private static func latin(_ dice: inout Dice) -> String {
    dice.one(of: Vocabulary.givenStems) + dice.one(of: Vocabulary.givenEnds)
  }

  private static func accentedFamily(_ dice: inout Dice) -> String {
    dice.one(of: Vocabulary.accentedStems) + dice.one(of: Vocabulary.accentedEnds)
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func transliterated(_ text: String) -> String {
    text.split(separator: " ").map { word in
      capitalized(word.lowercased().map { Vocabulary.transliteration[$0] ?? String($0) }.joined())
    }.joined(separator: " ")
  }
}

extension InventedName {
  /// The names of a person's record, with further aliases.
  func fields(aliases: [String]) -> [DraftField] {
    var names: [DraftValue] = []
    if let language {
      names.append(.fields([DraftField("text", text), DraftField("lang", language)]))
      if latin != text { names.append(.fields([DraftField("text", latin), DraftField("kind", "transliteration")])) }
    } else {
      names.append(.text(text))
    }
    names += aliases.map { .fields([DraftField("text", $0), DraftField("kind", "alias")]) }
    return [DraftField("names", .list(names)), DraftField("sort", sort)]
  }
}
