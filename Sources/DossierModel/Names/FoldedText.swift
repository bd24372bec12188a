/// Text with the differences taken out that sorting and searching should not see: case, and marks on Latin letters.
package enum FoldedText {
  /// The key to sort and to compare by: lowercase, Latin letters without their marks, ligatures and full width, all other scripts as they are.
  package static func key(of text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      append(scalar, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The letter under which a name stands in an index: `a` to `z`, the letter itself of another script, or nil for digits and signs.
  package static func initial(of text: String) -> String? {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      var bytes: [UInt8] = []
      append(scalar, to: &bytes)
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.first.map { String($0) }
    }
    return nil
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A:
      bytes.append(UInt8(scalar.value) + 32)
    case 0..<0x80:
      bytes.append(UInt8(scalar.value))
    case 0xC0..<0x250, 0x1E00..<0x1F00:
      bytes.append(contentsOf: (LatinLetters.base(of: scalar) ?? scalar.properties.lowercaseMapping).utf8)
    case 0x300..<0x370:
      return
    case 0xFB00..<0xFB07:
      bytes.append(contentsOf: ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(scalar.value) - 0xFB00].utf8)
    case 0xFF01..<0xFF5F:
      // Of full width: the ASCII character that it is.
      if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { append(narrow, to: &bytes) }
    default:
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
