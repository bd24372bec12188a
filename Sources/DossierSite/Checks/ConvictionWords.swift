/// Words by which an English text calls somebody convicted.
enum ConvictionWords {
  private static let words: Set<String> = ["convict", "convicts", "convicted", "guilty"]
  private static let denials: Set<String> = [
    "not", "never", "no", "nobody", "without", "neither", "nor", "un", "deny", "denies",
    "denied",
  ]
  /// What follows where somebody else is convicted.
  private static let objects: Set<String> = [
    "a", "an", "her", "him", "his", "many", "people", "several", "some", "the", "them",
  ]

  /// Whether a text holds a part of such a word, in whatever case: nearly none does, and the rest needs no splitting into words.
  static func mayBe(in text: [UInt8]) -> Bool { text.withUnsafeBufferPointer(mayBe) }

  private static func mayBe(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { place in
      switch bytes[place] | 0x20 {
      case UInt8(ascii: "v"): bytes[place...].lazy.map { $0 | 0x20 }.starts(with: "vict".utf8)
      case UInt8(ascii: "u"): bytes[place...].lazy.map { $0 | 0x20 }.starts(with: "uilty".utf8)
      default: false
      }
    }
  }

  /// Whether a text says so, and not that somebody was never convicted or pleaded not guilty.
  static func are(in text: String) -> Bool {
    var text = text
    guard text.utf8.count >= 6, text.withUTF8({ mayBe(in: $0) }) else { return false }
    let words = text.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "'" }.map(String.init)
    return words.indices.contains { place in
      Self.words.contains(words[place]) && !words[max(0, place - 5)..<place].contains(where: isDenial)
        && !(words[place] == "convicted" && words.dropFirst(place + 1).first.map(objects.contains) ?? false)
        && !(words[place] == "guilty" && words[max(0, place - 2)..<place].contains { $0.hasPrefix("plead") })
    }
  }

  private static func isDenial(_ word: String) -> Bool {
    denials.contains(word) || word.hasSuffix("n’t") || word.hasSuffix("n't")
  }
}
