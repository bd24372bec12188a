import DossierModel

extension UInt8 {
  /// Space, tab, vertical tab or form feed.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0B || self == 0x0C }

  /// A character that ends a line.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// ASCII punctuation as CommonMark means it: what a backslash can escape.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// A character that ids of records are made of: a lowercase letter, a digit or a hyphen.
  var isSlugCharacter: Bool { self >= 0x61 && self <= 0x7A || isDigit || self == 0x2D }

  /// Whether the byte continues a character in UTF-8 instead of beginning one.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension UnsafeBufferPointer<UInt8> {
  /// A part of the buffer, numbered from zero.
  subscript(part range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }

  /// Whether the bytes at `index` are those of `text`.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, count - index >= text.utf8CodeUnitCount else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { self[index + $0] == text.utf8Start[$0] }
  }

  /// Where `text` first occurs at or after `index`.
  func firstIndex(of text: StaticString, from index: Int) -> Int? {
    (index..<Swift.max(index, count)).first { has(text, at: $0) }
  }

  /// The range without blanks and line ends at its ends.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower].isBlank || self[lower].isLineEnd { lower += 1 }
    while lower < upper, self[upper - 1].isBlank || self[upper - 1].isLineEnd { upper -= 1 }
    return lower..<upper
  }

  /// Whether the bytes have the form of a record's id.
  var isSlug: Bool { Slug.isValid(self) }

  var string: String { String(decoding: self, as: UTF8.self) }
}
