extension SiteURL {
  /// The address that a text is: one of the web, or a mail address. Nil for words, and for whatever isn't surely an address.
  init?(ofText text: String) {
    let bytes = text.utf8
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Self.isUnsafe($0) }) else { return nil }
    if text.hasPrefix("https://") || text.hasPrefix("http://") {
      guard let host = bytes.dropFirst(text.hasPrefix("https") ? 8 : 7).first, host != UInt8(ascii: "/") else {
        return nil
      }
      self.init(external: text)
      return
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(":") && !$0.contains("/") }),
      parts[1].contains(".")
    else { return nil }
    self.init(external: "mailto:\(text)")
  }

  static func encoded(_ url: String) -> String {
    guard url.utf8.contains(where: isUnsafe) else { return url }
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      guard isUnsafe(byte) else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(ascii: "%"))
      bytes.append(contentsOf: String(byte, radix: 16, uppercase: true).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What RFC 3986 allows nowhere in an address.
  private static func isUnsafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
