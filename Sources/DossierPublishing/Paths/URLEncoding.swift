/// Percent-encoding of a URL's path (RFC 3986, section 2).
enum URLEncoding {
  /// Appends a path with everything in its components but letters, digits and `-._~` encoded.
  ///
  /// Stricter than URLs require, so that the result is also safe in an HTML attribute and never reads as a scheme (`a:b`).
  static func append(path: String, to bytes: inout [UInt8]) {
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 0xF))
      }
    }
  }

  /// Whether what stands for a byte in an encoded path precedes what stands for another one.
  static func precedes(_ left: UInt8, _ right: UInt8) -> Bool {
    let percent = UInt8(ascii: "%")
    return (isPlain(left) ? left : percent, left) < (isPlain(right) ? right : percent, right)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
