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
    var hash = (first ^ (second &* 0x9E37_79B9_7F4A_7C15) ^ (third &* 0xC2B2_AE3D_27D4_EB4F)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    return hash
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
      if length < 8 {
        first = first << 8 | UInt64(byte)
      } else if length < 16 {
        second = second << 8 | UInt64(byte)
      } else if length < SearchTerm.maximumLength, !isFull {
        third = third << 8 | UInt64(byte)
      } else {
        isFull = true
        return
      }
      length += 1
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
      return term
    }

    private var term: SearchTerm {
      SearchTerm(
        first: first << UInt64(8 * max(0, 8 - length)), second: second << UInt64(8 * min(8, max(0, 16 - length))),
        third: third << UInt64(8 * min(8, SearchTerm.maximumLength - length)))
    }
  }
}
