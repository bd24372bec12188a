/// How text must be changed so that it is only text in the place where it will stand.
///
/// Only what could end or change its surroundings is replaced; everything else, controls for the direction of writing
/// included, stays as the author wrote it.
@usableFromInline
package enum Escaping: UInt8, Sendable {
  /// As it is: for markup.
  case none
  /// Between tags: `&`, `<` and `>` become character references.
  case text
  /// In an attribute value in quotes of either kind: as ``text``, and both quotes.
  case attribute
  /// A part of a URL, in a quoted attribute: all but RFC 3986's unreserved characters is percent-encoded, so that no colon,
  /// slash or question mark of the text can give the URL another meaning.
  case urlComponent
  /// JSON inside a `<script>`: `<` becomes `\u003C`, which means the same, as it can only occur in a JSON string.
  case json
  /// Between the quotes of a JSON string (RFC 8259): quotes, backslashes and controls are escaped, and `<` as in ``json``.
  case jsonString

  /// Whether a byte has to be replaced.
  @inline(__always)
  package func isSpecial(_ byte: UInt8) -> Bool {
    switch self {
    case .none: false
    case .text: Escaping.isSpecialInText(byte)
    case .attribute: Escaping.isSpecialInAttribute(byte)
    case .urlComponent: !Escaping.isUnreserved(byte)
    case .json: byte == UInt8(ascii: "<")
    case .jsonString: Escaping.isSpecialInJSONString(byte)
    }
  }

  /// The index of the first byte at or after `start` that has to be replaced.
  func firstSpecialByte(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    switch self {
    case .none: nil
    case .text: Escaping.firstIndex(in: source, from: start, Escaping.wordOfSpecialsInText, Escaping.isSpecialInText)
    case .attribute:
      Escaping.firstIndex(in: source, from: start, Escaping.wordOfSpecialsInAttribute, Escaping.isSpecialInAttribute)
    case .urlComponent: Escaping.firstIndex(in: source, from: start) { !Escaping.isUnreserved($0) }
    case .json: Escaping.firstIndex(in: source, from: start) { $0 == UInt8(ascii: "<") }
    case .jsonString: Escaping.firstIndex(in: source, from: start, where: Escaping.isSpecialInJSONString)
    }
  }

  /// By how many bytes escaping makes `source` longer from `start` on.
  func growth(of source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var growth = 0
    var position = start
    while let special = firstSpecialByte(in: source, from: position) {
      growth += replacement(of: source[special]).count - 1
      position = special + 1
    }
    return growth
  }

  /// What stands for a special byte.
  func replacement(of byte: UInt8) -> Replacement {
    switch self {
    case .urlComponent: Replacement(prefix: "%", hexadecimal: byte)
    case .json: Replacement(#"\u003C"#)
    case .jsonString: Escaping.replacementInJSONString(of: byte)
    default:
      switch byte {
      case UInt8(ascii: "&"): Replacement("&amp;")
      case UInt8(ascii: "<"): Replacement("&lt;")
      case UInt8(ascii: ">"): Replacement("&gt;")
      case UInt8(ascii: "\""): Replacement("&#34;")
      default: Replacement("&#39;")
      }
    }
  }

  /// Looks at eight bytes at once. `marks` gives a word in which the highest bit of the first special byte is the lowest set one.
  @inline(__always)
  private static func firstIndex(
    in source: UnsafeBufferPointer<UInt8>, from start: Int, _ marks: (UInt64) -> UInt64, _ isSpecial: (UInt8) -> Bool
  ) -> Int? {
    guard source.count >= 8 else { return firstIndex(in: source, from: start, where: isSpecial) }
    let raw = UnsafeRawBufferPointer(source)
    let last = source.count - 8
    var index = start
    while index <= last {
      let marked = marks(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      if marked != 0 { return index &+ marked.trailingZeroBitCount / 8 }
      index &+= 8
    }
    guard index < source.count else { return nil }
    // The bytes that were looked at before are shifted out; zeros, which are never special, come in.
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: last, as: UInt64.self))
    let marked = marks(word &>> UInt64(truncatingIfNeeded: 8 &* (index &- last)))
    return marked == 0 ? nil : index &+ marked.trailingZeroBitCount / 8
  }

  @inline(__always)
  private static func firstIndex(
    in source: UnsafeBufferPointer<UInt8>, from start: Int, where isSpecial: (UInt8) -> Bool
  ) -> Int? {
    var index = start
    while index < source.count {
      if isSpecial(source[index]) { return index }
      index += 1
    }
    return nil
  }

  /// `<` and `>` differ in one bit.
  @inline(__always)
  private static func isSpecialInText(_ byte: UInt8) -> Bool {
    byte | 2 == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
  }

  /// So do `&` and `'`.
  @inline(__always)
  private static func isSpecialInAttribute(_ byte: UInt8) -> Bool {
    byte | 2 == UInt8(ascii: ">") || byte | 1 == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  /// A word in which the highest bit of the first special byte is the lowest set one.
  @inline(__always)
  static func wordOfSpecialsInText(_ word: UInt64) -> UInt64 {
    zeros((word | each(2)) ^ each(UInt8(ascii: ">"))) | zeros(word ^ each(UInt8(ascii: "&")))
  }

  @inline(__always)
  static func wordOfSpecialsInAttribute(_ word: UInt64) -> UInt64 {
    zeros((word | each(2)) ^ each(UInt8(ascii: ">"))) | zeros((word | each(1)) ^ each(UInt8(ascii: "'")))
      | zeros(word ^ each(UInt8(ascii: "\"")))
  }

  /// A word of eight times the same byte.
  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 {
    UInt64(byte) * 0x0101_0101_0101_0101
  }

  /// Marks the highest bit of each byte that is zero, and perhaps of bytes above one.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- each(1)) & ~word & each(0x80)
  }

  @inline(__always)
  private static func isSpecialInJSONString(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
  }

  private static func replacementInJSONString(of byte: UInt8) -> Replacement {
    switch byte {
    case UInt8(ascii: "\""): Replacement(#"\""#)
    case UInt8(ascii: "\\"): Replacement(#"\\"#)
    case UInt8(ascii: "\n"): Replacement(#"\n"#)
    case UInt8(ascii: "\r"): Replacement(#"\r"#)
    case UInt8(ascii: "\t"): Replacement(#"\t"#)
    default: Replacement(prefix: #"\u00"#, hexadecimal: byte)
    }
  }

  @inline(__always)
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}
