import DossierEncoding
import Foundation
import Testing

struct JSONWriterTests {
  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#),
    ("\0\u{1F}\u{7F}", "\"\\u0000\\u001F\u{7F}\""), ("</script><!--", #""\u003C/script>\u003C!--""#),
    ("秦 Яна 😀 \u{2028}", "\"秦 Яна 😀 \u{2028}\""),
  ])
  func `Text is quoted`(text: String, json: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
  }

  @Test func `Commas and line breaks are where they belong`() {
    var bytes = Array("data = ".utf8)
    JSONWriter.append(to: &bytes) { json in
      json.array { json in
        json.integer(-1)
        json.object { json in
          json.member("a", true)
          json.member("b", String?.none)
          json.breakLine()
          json.key("c")
          json.array { _ in }
        }
        json.breakLine()
        json.boolean(false)
        json.null()
        json.breakLine()
      }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "data = [-1,{\"a\":true,\"b\":null,\n\"c\":[]},\nfalse,null\n]")
  }

  @Test func `A text may have something before it or between its parts`() {
    var writer = JSONWriter()
    writer.array { json in
      json.string("a\"", after: "#")
      json.string("people/a.html", "#", "<b")
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == ##"["#a\"","people/a.html#\u003Cb"]"##)
  }

  @Test func `What was written is handed over once it is long enough, and then forgotten`() {
    var writer = JSONWriter()
    var pieces: [[UInt8]] = []
    writer.array { json in
      json.integer(1)
      json.handOver(from: 3) { pieces.append($0) }
      json.integer(2)
      json.handOver(from: 3) { pieces.append($0) }
    }
    writer.handOver { pieces.append($0) }
    #expect(pieces.map { String(decoding: $0, as: UTF8.self) } == ["[1,2", "]"])
  }

  /// Writes a nested value of all scalars up to U+FFFF that are likely to hurt, and reads it with another parser.
  @Test func `What is written is read back`() throws {
    let texts = (0..<0x3000).compactMap(Unicode.Scalar.init).map { "a\($0)b" } + ["\u{10FFFF}", "\u{1F600}\u{301}"]
    var writer = JSONWriter()
    writer.object { json in
      json.key("texts")
      json.array { json in
        for text in texts { json.string(text) }
      }
      json.member("number", Int.min)
    }
    struct Value: Decodable {
      let texts: [String]
      let number: Int
    }
    let value = try JSONDecoder().decode(Value.self, from: Data(writer.bytes))
    #expect(value.texts.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    #expect(value.number == Int.min)
  }
}
