import DossierModel

/// How letters are spelled in the search index, as data: each text is what the letters behind it become.
///
/// One spelling for all ways to write a name in a script: Cyrillic and Greek become Latin letters, so that Яна and Yana are one
/// word; Arabic letters lose what writers leave out. Other ways to write Cyrillic in Latin letters are in ``NameSpellings``.
enum SearchLetters {
  typealias Spellings = [(spelling: String, letters: String)]

  /// After the simplified practice of news agencies (BGN/PCGN without signs).
  static let cyrillic: Spellings = [
    ("a", "аәА"), ("b", "бБ"), ("v", "вВ"), ("g", "гґғѓГҐ"), ("d", "дђД"), ("e", "еёэєЕЁЭЄ"), ("zh", "жЖ"), ("z", "зЗ"),
    ("i", "иіїИІЇ"), ("y", "йыЙЫ"), ("j", "јЈ"), ("k", "кқќК"), ("l", "лЛ"), ("lj", "љ"), ("m", "мМ"), ("n", "нңН"),
    ("nj", "њ"), ("o", "оөО"), ("p", "пП"), ("r", "рР"), ("s", "сС"), ("t", "тТ"), ("c", "ћ"), ("u", "уүұўУЎ"),
    ("f", "фФ"),
    ("kh", "хХ"), ("h", "һ"), ("ts", "цЦ"), ("ch", "чЧ"), ("dz", "џѕ"), ("sh", "шШ"), ("shch", "щЩ"), ("yu", "юЮ"),
    ("ya", "яЯ"), ("", "ъьЪЬ"),
  ]

  static let greek: Spellings = [
    ("a", "αάΑΆ"), ("v", "βΒ"), ("g", "γΓ"), ("d", "δΔ"), ("e", "εέΕΈ"), ("z", "ζΖ"), ("i", "ηήιίϊΐΗΉΙΊΪ"),
    ("th", "θΘ"), ("k", "κΚ"), ("l", "λΛ"), ("m", "μΜ"), ("n", "νΝ"), ("x", "ξΞ"), ("o", "οόωώΟΌΩΏ"), ("p", "πΠ"),
    ("r", "ρΡ"), ("s", "σςΣ"), ("t", "τΤ"), ("y", "υύϋΰΥΎΫ"), ("f", "φΦ"), ("ch", "χΧ"), ("ps", "ψΨ"),
  ]

  /// Carriers of hamza as the bare letter, Persian forms as Arabic ones, digits as European ones; no vowel signs, no tatweel.
  static let arabic: Spellings = [
    ("ا", "آأإٱ"), ("و", "ؤ"), ("ي", "ىئی"), ("ه", "ةۀہە"), ("ك", "ک"), ("", "ءـًٌٍَُِّْٰ"), ("0", "٠۰"), ("1", "١۱"),
    ("2", "٢۲"), ("3", "٣۳"), ("4", "٤۴"), ("5", "٥۵"), ("6", "٦۶"), ("7", "٧۷"), ("8", "٨۸"), ("9", "٩۹"),
  ]

  /// Final letters of Hebrew as the others.
  static let hebrew: Spellings = [("כ", "ך"), ("מ", "ם"), ("נ", "ן"), ("פ", "ף"), ("צ", "ץ")]

  /// Latin letters without their marks, as names are sorted.
  static func latin(_ scalar: Unicode.Scalar) -> String {
    FoldedText.key(of: String(scalar))
  }
}
