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
    let signs = name.withUTF8 { Signs($0) }
    if signs.hasJoints {
      index.read(String(String.UnicodeScalarView(name.unicodeScalars.filter { !Self.joints.contains($0) })), found)
    }
    guard signs.hasOtherLetters else { return }
    passport.read(name, found)
    let scalars = Array(name.unicodeScalars)
    if scalars.contains(where: Self.isCyrillic) {
      scholarly.read(name, found)
      index.read(Self.asInNewspapers(scalars), found)
    }
    if scalars.contains(where: { 0x621..<0x64B ~= $0.value }) {
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

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      for byte in bytes {
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") { hasJoints = true }
        if byte >= 0x80 { hasOtherLetters = true }
      }
      // The typographic apostrophe and hyphen are among other letters.
      if hasOtherLetters { hasJoints = true }
    }
  }

  private static let joints: Set<Unicode.Scalar> = ["-", "'", "’", "‘", "‐", "‑"]

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
