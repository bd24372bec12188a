/// Words by which an English text calls somebody convicted.
package enum ConvictionWords {
  private static let words: Set<String> = [
    "convict", "convicts", "convicted", "felon", "felons", "guilty", "sentenced",
  ]
  private static let denials: Set<String> = [
    "not", "never", "no", "nobody", "without", "neither", "nor", "un", "deny", "denies",
    "denied",
  ]
  /// What follows where somebody else is convicted.
  private static let objects: Set<String> = [
    "a", "an", "her", "him", "his", "many", "people", "several", "some", "the", "them",
  ]

  /// What stands before “sentenced”, but for adverbs, where it says what was done to somebody, and neither who did it nor what is to come.
  private static let passives: Set<String> = ["was", "were", "been", "being"]
  private static let adverbs: Set<String> = ["later", "then", "also", "again"]

  /// Whether a text holds a part of such a word, in whatever case: nearly none does, and the rest needs no splitting into words.
  ///
  /// Looks for “vict”, “uilty”, “felon” and “tenced”, at every fourth byte where that stands in none of them, and so at about half of all.
  package static func mayBe(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func ends(_ word: StaticString, at end: Int) -> Bool {
      word.withUTF8Buffer { word in
        let start = end + 1 - word.count
        return start >= 0 && end < bytes.count && word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] }
      }
    }
    // The fourth letter of a word that may stand there.
    var place = 3
    while place < bytes.count {
      switch bytes[place] | 0x20 {
      case UInt8(ascii: "t"):
        if ends("vict", at: place) || ends("uilty", at: place + 1) { return true }
        place += 3
      case UInt8(ascii: "o"):
        if ends("felon", at: place + 1) { return true }
        place += 4
      case UInt8(ascii: "c"):
        if ends("tenced", at: place + 2) { return true }
        place += 1
      case UInt8(ascii: "v"), UInt8(ascii: "u"), UInt8(ascii: "f"): place += 3
      case UInt8(ascii: "i"), UInt8(ascii: "e"): place += 2
      case UInt8(ascii: "l"), UInt8(ascii: "n"): place += 1
      default: place += 4
      }
    }
    return false
  }

  /// Whether a text says so, and not that somebody was never convicted or pleaded not guilty.
  package static func are(in text: String) -> Bool { place(in: text) != nil }

  /// Where a text says so first.
  package static func place(in text: String) -> Range<String.Index>? {
    var text = text
    guard text.utf8.count >= 5, text.withUTF8({ mayBe(in: $0) }) else { return nil }
    let written = text.split { !$0.isLetter && $0 != "’" && $0 != "'" }
    let words = written.map { $0.lowercased() }
    let place = words.indices.first { place in
      Self.words.contains(words[place]) && !words[max(0, place - 5)..<place].contains(where: isDenial)
        && !(words[place] == "convicted" && words.dropFirst(place + 1).first.map(objects.contains) ?? false)
        && !(words[place] == "sentenced" && !isPassive(after: words[..<place]))
        && !(words[place] == "guilty" && words[max(0, place - 2)..<place].contains { $0.hasPrefix("plead") })
    }
    return place.map { written[$0].startIndex..<written[$0].endIndex }
  }

  private static func isPassive(after words: ArraySlice<String>) -> Bool {
    let verb = words.suffix(4).last { !adverbs.contains($0) && !$0.hasSuffix("ly") }
    return verb.map(passives.contains) ?? false
  }

  private static func isDenial(_ word: String) -> Bool {
    denials.contains(word) || word.hasSuffix("n’t") || word.hasSuffix("n't")
  }
}
