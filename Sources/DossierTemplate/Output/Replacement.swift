/// Up to eight bytes in a machine word: what stands for one special byte.
struct Replacement: IteratorProtocol {
  private var word: UInt64
  private(set) var count: Int

  /// - Precondition: ASCII, at most eight bytes.
  @inline(__always)
  init(_ ascii: StaticString) {
    precondition(ascii.utf8CodeUnitCount <= 8)
    var word: UInt64 = 0
    ascii.withUTF8Buffer {
      for byte in $0.reversed() { word = word << 8 | UInt64(byte) }
    }
    self.word = word
    count = ascii.utf8CodeUnitCount
  }

  /// A prefix of at most six bytes and two uppercase digits: `%2F`, `\u001B`.
  init(prefix: StaticString, hexadecimal byte: UInt8) {
    self.init(prefix)
    let digits: StaticString = "0123456789ABCDEF"
    let (high, low) = digits.withUTF8Buffer { ($0[Int(byte >> 4)], $0[Int(byte & 15)]) }
    word |= (UInt64(low) << 8 | UInt64(high)) << (UInt64(count) * 8)
    count += 2
  }

  mutating func next() -> UInt8? {
    guard count > 0 else { return nil }
    let byte = UInt8(truncatingIfNeeded: word)
    word >>= 8
    count -= 1
    return byte
  }
}
