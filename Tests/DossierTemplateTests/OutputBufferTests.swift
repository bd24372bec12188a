import DossierTemplate
import Testing

struct OutputBufferTests {
  private static let allBytes = (0...255).map(UInt8.init)

  @Test(arguments: [
    (Escaping.none, "a<b>&\"'/é\u{1}", "a<b>&\"'/é\u{1}"),
    (.text, "a<b>&\"'/é", "a&lt;b&gt;&amp;\"'/é"),
    (.attribute, "a<b>&\"'/é", "a&lt;b&gt;&amp;&#34;&#39;/é"),
    (.urlComponent, "a-._~ /?é", "a-._~%20%2F%3F%C3%A9"),
    (.json, "{\"a\": \"</b>&\"}", "{\"a\": \"\\u003C/b>&\"}"),
    (.jsonString, "a\"\\\n\r\t\u{1B}</é", "a\\\"\\\\\\n\\r\\t\\u001B\\u003C/é"),
    (.text, "", ""), (.text, "&", "&amp;"), (.attribute, "''", "&#39;&#39;"),
    (.text, "\u{202E}bidi\u{2069}", "\u{202E}bidi\u{2069}"),
  ])
  func `Text is escaped for its place`(escaping: Escaping, text: String, expected: String) {
    var output = OutputBuffer()
    output.append(text, as: escaping)
    #expect(output.bytes == Array(expected.utf8))
    output.removeAll()
    output.append("<\(text)>".dropFirst().dropLast(), as: escaping)
    #expect(output.bytes == Array(expected.utf8))
    output.removeAll()
    output.append("<\(text)")
    output.escape(from: 1, as: escaping)
    #expect(output.bytes == Array("<\(expected)".utf8))
  }

  @Test(arguments: [Escaping.none, .text, .attribute, .urlComponent, .json, .jsonString])
  func `Escaping in place gives what escaping on the way gives`(escaping: Escaping) {
    var bytes = OutputBufferTests.allBytes
    bytes += bytes.reversed()
    var direct = OutputBuffer()
    direct.append(literal: "<&")
    bytes.withUnsafeBufferPointer { direct.append(utf8: $0, as: escaping) }
    var inPlace = OutputBuffer()
    inPlace.append(literal: "<&")
    inPlace.append(contentsOf: bytes)
    inPlace.escape(from: 2, as: escaping)
    #expect(inPlace.bytes == direct.bytes)
  }

  @Test(arguments: [Escaping.text, .attribute])
  func `Wherever in a text of whatever length something special stands, it alone is escaped`(escaping: Escaping) {
    for count in 0...20 {
      for place in 0...count {
        for special in ["&", "\"", "é", ""] {
          let (before, after) = (String(repeating: "a", count: place), String(repeating: "b", count: count - place))
          let escaped = special == "&" ? "&amp;" : special == "\"" && escaping == .attribute ? "&#34;" : special
          var output = OutputBuffer()
          output.append(literal: "<")
          output.append(before + special + after, as: escaping)
          output.append(literal: ">")
          #expect(output.bytes == Array("<\(before)\(escaped)\(after)>".utf8))
        }
      }
    }
  }

  @Test(arguments: [0, 7, 10, -1, 1_234_567_890, Int.max, Int.min])
  func `Numbers are written in decimal`(number: Int) {
    var output = OutputBuffer(capacity: 8)
    output.append(literal: "n=")
    output.append(decimal: number)
    #expect(output.bytes == Array("n=\(number)".utf8))
  }

  @Test func `Emptying keeps the memory`() {
    var output = OutputBuffer(capacity: 1000)
    output.append(jsonString: "a\"b")
    #expect(output.bytes == Array(#""a\"b""#.utf8))
    let place = output.withBytes(\.baseAddress)
    output.removeAll()
    #expect(output.isEmpty && output.count == 0 && output.bytes == [])
    output.append(literal: "b")
    #expect(output.withBytes(\.baseAddress) == place && output.bytes == [UInt8(ascii: "b")])
  }
}
