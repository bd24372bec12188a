extension String {
  /// The hyphens of a vocabulary's term as spaces: `court-martial` → "court martial".
  package var replacingHyphens: String {
    guard utf8.contains(UInt8(ascii: "-")) else { return self }
    var bytes = Array(utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "-") {
      bytes[index] = UInt8(ascii: " ")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
