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
  package static func mayBe(in text: [UInt8]) -> Bool { text.withUnsafeBufferPointer(mayBe) }

  private static func mayBe(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func follows(_ rest: StaticString, _ place: Int) -> Bool {
      rest.withUTF8Buffer { rest in
        place + rest.count < bytes.count && rest.indices.allSatisfy { bytes[place + 1 + $0] | 0x20 == rest[$0] }
      }
    }
    var place = 0
    while place < bytes.count {
      let byte = bytes[place] | 0x20
      if byte == UInt8(ascii: "v"), follows("ict", place) { return true }
      if byte == UInt8(ascii: "u"), follows("ilty", place) { return true }
      if byte == UInt8(ascii: "f"), follows("elon", place) { return true }
      if byte == UInt8(ascii: "t"), follows("enced", place) { return true }
      place += 1
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
