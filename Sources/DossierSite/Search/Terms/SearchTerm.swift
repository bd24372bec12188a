/// A word as the search index knows it: folded, in UTF-8, cut to what fits into 24 bytes.
///
/// Kept in three numbers, the first byte highest, so that comparing them compares the bytes, and a word costs no allocation.
struct SearchTerm: Hashable, Sendable {
  /// Scalars that don't fit are left out, and so are all that follow.
  static let maximumLength = 24

  let first: UInt64
  let second: UInt64
  let third: UInt64

  /// The bytes of the word.
  func append(to bytes: inout [UInt8]) {
    for part in [first, second, third] {
      for shift in stride(from: 56, through: 0, by: -8) {
        let byte = UInt8(truncatingIfNeeded: part >> UInt64(shift))
        if byte == 0 { return }
        bytes.append(byte)
      }
    }
  }

  var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Well spread over all bits.
  var hash: UInt64 {
    let rest = (second &* 0x9E37_79B9_7F4A_7C15) ^ (third &* 0xC2B2_AE3D_27D4_EB4F) ^ 0xFF51_AFD7_ED55_8CCD
    let (high, low) = (first ^ 0xC4CE_B9FE_1A85_EC53).multipliedFullWidth(by: rest)
    return high ^ low
  }
}

extension SearchTerm: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.third < right.third
  }
}

extension SearchTerm {
  /// A word under construction.
  struct Builder {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var length = 0
    private var isFull = false

    /// A byte that is a scalar by itself.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
      append(UInt64(byte) << 56, count: 1)
    }

    /// Up to eight bytes, each a scalar by itself: the first one highest, zeros behind the last.
    @inline(__always)
    mutating func append(_ bytes: UInt64, count: Int) {
      guard !isFull else { return }
      let shift = UInt64(8 * (length & 7))
      switch length >> 3 {
      case 0:
        first |= bytes &>> shift
        if shift > 0 { second = bytes &<< (64 &- shift) }
      case 1:
        second |= bytes &>> shift
        if shift > 0 { third = bytes &<< (64 &- shift) }
      default:
        if length < SearchTerm.maximumLength { third |= bytes &>> shift }
      }
      length += count
      guard length > SearchTerm.maximumLength else { return }
      length = SearchTerm.maximumLength
      isFull = true
    }

    /// A scalar that may take several bytes; one that doesn't fit ends the word.
    mutating func append(_ scalar: UInt32) {
      guard let scalar = Unicode.Scalar(scalar) else { return }
      let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      guard length + bytes.count <= SearchTerm.maximumLength else {
        isFull = true
        return
      }
      for byte in bytes { append(byte) }
    }

    /// The word, if there is one; the next one begins.
    @inline(__always)
    mutating func take() -> SearchTerm? {
      guard length > 0 else { return nil }
      defer { self = Builder() }
      return SearchTerm(first: first, second: second, third: third)
    }
  }
}
