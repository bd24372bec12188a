import DossierEncoding
import Testing

struct ByteMarksTests {
  private static let signs: [UInt8] = [0x00, 0x09, 0x1F, 0x20, 0x22, 0x2F, 0x30, 0x39, 0x3A, 0x7F, 0x80, 0xA2, 0xFF]

  /// Texts in which one byte stands at each place of up to three words of eight bytes.
  private static let texts: [[UInt8]] = {
    var texts: [[UInt8]] = []
    for sign in signs {
      for place in 0..<18 {
        for other: UInt8 in [0x61, 0xE9] {
          let text = [UInt8](repeating: other, count: place) + [sign]
          texts.append(text)
          texts.append(text + [0x62, 0x22, 0x63])
        }
      }
    }
    return texts
  }()

  @Test(arguments: texts)
  func `The first byte that is one of some is found, wherever it stands`(text: [UInt8]) {
    let found = text.withUnsafeBufferPointer { text in
      text.firstMarked(from: 0) { ByteMarks.of(0x22, in: $0) | ByteMarks.below(0x20, in: $0) }
    }
    #expect(found == text.firstIndex { $0 == 0x22 || $0 < 0x20 } ?? text.count)
  }

  @Test(arguments: texts)
  func `Eight bytes end in zeros, and each between two is marked`(text: [UInt8]) {
    text.withUnsafeBufferPointer { text in
      for start in text.indices {
        let bytes = text.eightBytes(at: start)
        let marks = ByteMarks.between(0x30, 0x39, in: bytes)
        for place in 0..<8 {
          let byte = start + place < text.count ? text[start + place] : 0
          let shift = UInt64(8 * place)
          #expect(UInt8(truncatingIfNeeded: bytes >> shift) == byte)
          let isMarked = (marks >> shift) & 0x80 != 0
          #expect(isMarked == (0x30...0x39).contains(byte))
        }
      }
    }
  }
}
