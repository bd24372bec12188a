/// What can be wrong with a file's name, and how a name with something wrong is shown.
package struct FileName {
  /// The name to display: as it is, or with what can't be shown as `\x1B` (a byte) or `\u{202E}` (a character).
  package let displayed: String
  /// Why no file of this name is read, nil if nothing is wrong.
  package let problem: Problem?

  package enum Problem {
    case notUTF8
    case invisibleCharacter
  }

  init(bytes: UnsafeBufferPointer<UInt8>) {
    guard let name = String(validating: bytes, as: UTF8.self) else {
      displayed = bytes.map { $0 < 0x20 || $0 >= 0x7F ? Self.escaped($0) : String(Unicode.Scalar($0)) }.joined()
      problem = .notUTF8
      return
    }
    guard name.unicodeScalars.contains(where: Self.isInvisible) else {
      displayed = name
      problem = nil
      return
    }
    displayed = name.unicodeScalars.map { Self.isInvisible($0) ? $0.escaped(asASCII: true) : String($0) }.joined()
    problem = .invisibleCharacter
  }

  /// What file systems that ignore case or Unicode normalization take for the same name: equal folded names.
  ///
  /// Swift compares strings by canonical equivalence, so NFC and NFD need no folding.
  static func folded(_ name: String) -> String {
    name.lowercased()
  }

  private static func escaped(_ byte: UInt8) -> String {
    "\\x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// Control characters, line separators and the marks that turn the direction of text.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
