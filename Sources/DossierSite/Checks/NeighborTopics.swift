/// Finds words that are one letter apart, in time that grows with the number of words alone.
///
/// Two words one edit apart share what is left of them when a letter is taken out of one or both (symmetric deletion). What is
/// left is known by its hash; words that share one by chance are told apart when they are compared.
struct NeighborTopics {
  private var wordsByRest: [UInt64: [String]] = [:]

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

  /// Hashes of the word without each of its bytes, then of the word: polynomials, so that what is before a byte and what is behind it
  /// are hashed once for all.
  private static func rests(of word: String) -> [UInt64] {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let bytes = word.utf8.map(UInt64.init)
    var before: UInt64 = 1
    var hashes: [UInt64] = []
    hashes.reserveCapacity(bytes.count + 1)
    for byte in bytes {
      hashes.append(before)
      before = before &* factor &+ byte
    }
    hashes.append(before)
    var (behind, power): (UInt64, UInt64) = (0, 1)
    for position in bytes.indices.reversed() {
      hashes[position] = hashes[position] &* power &+ behind
      behind = behind &+ bytes[position] &* power
      power = power &* factor
    }
    return hashes
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
