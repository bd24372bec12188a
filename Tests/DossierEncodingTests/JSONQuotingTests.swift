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
  }
}
