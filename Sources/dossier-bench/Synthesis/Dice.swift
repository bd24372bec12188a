/// Random draws that are the same on every machine and with every version of Swift: SplitMix64 (Steele, Lea, Flood 2014).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Dice for one record, independent of those of all others.
  init(seed: UInt64, salt: StaticString, index: Int) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(index)
    salt.withUTF8Buffer { for byte in $0 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from zero up to, but not, `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }

  mutating func `in`(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times out of a hundred.
  mutating func percent(_ share: Int) -> Bool {
    below(100) < share
  }

  /// A number from zero up to, but not, one.
  mutating func fraction() -> Double {
    Double(next() >> 11) / Double(UInt64(1) << 53)
  }

  mutating func one(of texts: [String]) -> String {
    texts[below(texts.count)]
  }
}
