/// Finds words that are one letter apart, in time that grows with the number of words alone.
///
/// Two words one edit apart share what is left of them when a letter is taken out of one or both (symmetric deletion).
struct NeighborTopics {
  private var wordsByRest: [[UInt8]: [String]] = [:]

  init(_ words: some Sequence<String>) {
    for word in words {
      for rest in Self.rests(of: word) { wordsByRest[rest, default: []].append(word) }
    }
  }

  /// The other words that differ by one inserted, missing or exchanged letter, in alphabetical order. Digits number things, so a
  /// digit more or less makes no misspelling.
  func neighbors(of word: String) -> [String] {
    let near = Set(Self.rests(of: word).flatMap { wordsByRest[$0] ?? [] })
    return near.filter { $0 != word && Self.digits(of: $0) == Self.digits(of: word) && Self.areNear($0, word) }.sorted()
  }

  private static func rests(of word: String) -> [[UInt8]] {
    let bytes = Array(word.utf8)
    return [bytes] + bytes.indices.map { Array(bytes[..<$0] + bytes[($0 + 1)...]) }
  }

  private static func digits(of word: String) -> [UInt8] {
    word.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// Whether one edit leads from one word to the other: what is before it and what is behind it is the same.
  private static func areNear(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    guard abs(first.count - second.count) <= 1 else { return false }
    let before = zip(first, second).prefix { $0 == $1 }.count
    let behind = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    return before + behind >= min(first.count, second.count) - (first.count == second.count ? 1 : 0)
  }
}
