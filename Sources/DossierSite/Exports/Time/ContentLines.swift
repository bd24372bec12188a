import DossierEncoding
import DossierTemplate

/// Writes the content lines of iCalendar (RFC 5545, section 3.1): CRLF at their ends, folded after 75 bytes.
struct ContentLines {
  private static let lineLimit = 75

  private(set) var bytes: [UInt8] = []
  /// A line before it is folded; its memory serves for all.
  private var line: [UInt8] = []

  /// Gives what was written so far to `take`, which empties the buffer, if it is at least `length` bytes long.
  mutating func handOver(from length: Int = 0, to take: (inout [UInt8]) throws -> Void) rethrows {
    if bytes.count >= length { try take(&bytes) }
  }

  /// A property whose value is no text and needs no escaping.
  mutating func append(_ name: StaticString, _ value: borrowing String) {
    begin(name)
    line.append(value)
    appendFolded()
  }

  /// A property of text, with what has a meaning there escaped.
  mutating func append(_ name: StaticString, text: String) {
    begin(name)
    var text = text
    text.withUTF8 { escape($0) }
    appendFolded()
  }

  /// The same of text in UTF-8.
  mutating func append(_ name: StaticString, utf8 text: [UInt8]) {
    begin(name)
    text.withUnsafeBufferPointer { escape($0) }
    appendFolded()
  }

  private mutating func begin(_ name: StaticString) {
    line.removeAll(keepingCapacity: true)
    line.append(literal: name)
    line.append(UInt8(ascii: ":"))
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let index = text.firstMarked(from: start) { bytes in
        ByteMarks.below(0x20, in: bytes) | ByteMarks.of(UInt8(ascii: "\\"), in: bytes)
          | ByteMarks.of(UInt8(ascii: ";"), in: bytes) | ByteMarks.of(UInt8(ascii: ","), in: bytes)
      }
      line.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      guard index < text.count else { return }
      switch text[index] {
      case UInt8(ascii: "\n"): line.append(literal: "\\n")
      case UInt8(ascii: "\r"): break
      case 0..<0x20: line.append(text[index])
      default:
        line.append(UInt8(ascii: "\\"))
        line.append(text[index])
      }
      start = index + 1
    }
  }

  /// Appends a line, broken where it is too long, but never within a character.
  private mutating func appendFolded() {
    var rest = line[...]
    var limit = Self.lineLimit
    while rest.count > limit {
      var end = rest.startIndex + limit
      while rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.append(contentsOf: rest[..<end])
      bytes.append(literal: "\r\n ")
      rest = rest[end...]
      limit = Self.lineLimit - 1
    }
    bytes.append(contentsOf: rest)
    bytes.append(literal: "\r\n")
  }
}
