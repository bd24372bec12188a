/// Other spellings under which a name should be found, besides that of the index.
///
/// For names only: Cyrillic as passports (ICAO Doc 9303) and as scholars (ISO 9 without marks) write it, and with the endings of
/// English newspapers (Dmitry, Yeltsin, Fyodorov); German and Nordic vowels in two letters; Arabic names without the article; what an
/// apostrophe or a hyphen divides as one word.
struct NameSpellings: Sendable {
  private let index = TermReader()
  private let passport = TermReader(
    SearchFolding(changing: [
      ("y", "ыЫ"), ("i", "йЙ"), ("iu", "юЮ"), ("ia", "яЯ"), ("ie", "єЄъЪ"), ("ae", "äÄæÆ"), ("oe", "öÖøØ"),
      ("ue", "üÜ"),
      ("aa", "åÅ"),
    ]))
  private let scholarly = TermReader(
    SearchFolding(changing: [
      ("z", "жЖ"), ("j", "йЙ"), ("h", "хХ"), ("c", "цЦчЧ"), ("s", "шШ"), ("sc", "щЩ"), ("ju", "юЮ"), ("ja", "яЯ"),
      ("je", "єЄ"),
      ("ji", "їЇ"),
    ]))

  /// Calls `found` with further words for a name; some may be among its usual ones.
  func read(_ name: String, _ found: (SearchTerm) -> Void) {
    var name = name
    let signs = name.withUTF8 { text in
      let signs = Signs(text)
      if signs.hasJoints {
        Self.withoutJoints(text).withUnsafeBufferPointer { index.read($0, isMarkup: false, found) }
      }
      if signs.hasOtherLetters { passport.read(text, isMarkup: false, found) }
      return signs
    }
    if signs.hasCyrillic {
      scholarly.read(name, found)
      index.read(Self.asInNewspapers(Array(name.unicodeScalars)), found)
    }
    if signs.hasArabic {
      for word in name.unicodeScalars.split(separator: " ")
      where word.starts(with: "ال".unicodeScalars) && word.count > 4 {
        index.read(String(Substring(word.dropFirst(2))), found)
      }
    }
  }

  /// What a look at the bytes tells, so that most names cost no more than that.
  private struct Signs {
    var hasJoints = false
    var hasOtherLetters = false
    var hasCyrillic = false
    var hasArabic = false

    init(_ text: UnsafeBufferPointer<UInt8>) {
      for (index, byte) in text.enumerated() where !(0x30..<0x80).contains(byte) {
        if NameSpellings.lengthOfJoint(at: index, in: text) > 0 { hasJoints = true }
        guard byte >= 0x80 else { continue }
        hasOtherLetters = true
        // The first bytes of U+0400 to U+053F and of U+0600 to U+067F.
        if 0xD0...0xD4 ~= byte { hasCyrillic = true }
        if 0xD8...0xD9 ~= byte { hasArabic = true }
      }
    }
  }

  /// How many bytes the hyphen or the apostrophe at a place has, typewritten or typographic; 0 if there stands something else.
  private static func lengthOfJoint(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return 1
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
      // U+2010, U+2011, U+2018 and U+2019.
      return [0x90, 0x91, 0x98, 0x99].contains(text[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  private static func withoutJoints(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var rest: [UInt8] = []
    rest.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let length = lengthOfJoint(at: index, in: text)
      if length == 0 { rest.append(text[index]) }
      index += max(1, length)
    }
    return rest
  }

  /// Дмитрий as Дмитры, Ельцин as Йельцин, Фёдоров as Фйодоров, Васильев as Васильиев: what transliterates as newspapers write it.
  private static func asInNewspapers(_ scalars: [Unicode.Scalar]) -> String {
    var result: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : " "
      let isLast = index + 1 == scalars.count || !isCyrillic(scalars[index + 1])
      switch scalar {
      case "й" where isLast && (previous == "и" || previous == "ы"): result[result.count - 1] = "ы"
      case "е" where !isCyrillic(previous), "Е" where !isCyrillic(previous): result += ["й", "е"]
      case "е" where previous == "ь": result += ["и", "е"]
      case "ё", "Ё": result += ["й", "о"]
      default: result.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(result))
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    0x400..<0x530 ~= scalar.value
  }
}
