/// What CSS asks for: the addresses in `url(…)`, `@import` and their like.
enum StyleText {
  /// The first address that leads out of the document, or nil.
  static func outsideAddress(in text: String) -> String? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "\\") })
    else { return nil }
    let bytes = Array(unescaped(text).utf8)
    for start in bytes.indices {
      for name in names where isPrefix(name, of: bytes[start...]) {
        let address = address(in: bytes[(start + name.utf8CodeUnitCount)...])
        if !address.staysInside { return address }
      }
    }
    return nil
  }

  /// After which an address follows.
  private static let names: [StaticString] = ["url(", "src(", "image-set(", "@import"]

  private static func isPrefix(_ name: StaticString, of bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= name.utf8CodeUnitCount else { return false }
    return (0..<name.utf8CodeUnitCount).allSatisfy { index in
      let byte = bytes[bytes.startIndex + index]
      return (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == name.utf8Start[index]
    }
  }

  /// The address that follows, in quotes or bare.
  private static func address(in bytes: ArraySlice<UInt8>) -> String {
    let rest = bytes.drop { $0 <= 0x20 }
    let quote = rest.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
    let address =
      quote.map { quote in rest.dropFirst().prefix { $0 != quote } }
      ?? rest.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ";") }
    return String(decoding: address, as: UTF8.self)
  }

  /// CSS without comments and escapes, with which `url(` can be written in many ways (CSS Syntax 3, section 4.3.7).
  private static func unescaped(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "/", rest.first == "*" {
        var previous: Unicode.Scalar = " "
        rest.removeFirst()
        while let next = rest.popFirst() {
          if previous == "*", next == "/" { break }
          previous = next
        }
      } else if scalar == "\\" {
        let digits = rest.prefix(6).prefix { $0.properties.isASCIIHexDigit }
        guard !digits.isEmpty else { continue }
        rest = rest.dropFirst(digits.count)
        if rest.first?.properties.isWhitespace == true { rest.removeFirst() }
        plain.append(UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }
}
