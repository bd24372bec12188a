import DossierEncoding
import Testing

struct JSONQuotingTests {
  /// Texts in which a byte that needs an escape stands at each place of a word of eight bytes, between letters and between others.
  static let texts: [String] = ["\"", "\\", "<", "\n", "\u{1}", "\u{1F}", "é", "秦", "\u{7F}"].flatMap { sign in
    (0..<18).flatMap { place in
      [String(repeating: "a", count: place) + sign + "bc", String(repeating: "é", count: place) + sign + sign]
    }
  }

  @Test(arguments: texts)
  func `Each byte that needs an escape gets one, wherever it stands`(text: String) {
    var json = JSONWriter()
    json.string(text)
    var fromBytes = JSONWriter()
    fromBytes.string(utf8: Array(text.utf8))
    var fromPieces = JSONWriter(capacity: 0)
    fromPieces.string { append in
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: 5) {
        bytes[start..<min(start + 5, bytes.count)].withUnsafeBufferPointer(append)
      }
    }
    let expected = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      case "<": "\\u003C"
      case "\u{1}": "\\u0001"
      case "\u{1F}": "\\u001F"
      default: String(scalar)
      }
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(expected.joined())\"")
    #expect(json.bytes == fromBytes.bytes)
    #expect(json.bytes == fromPieces.bytes)
  }
}
