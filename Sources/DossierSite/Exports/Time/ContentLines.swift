/// Writes the content lines of iCalendar (RFC 5545, section 3.1): CRLF at their ends, folded after 75 bytes.
struct ContentLines {
  private static let lineLimit = 75

  private(set) var bytes: [UInt8]

  /// - Parameter bytes: what the lines are appended to.
  init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// A property whose value is no text and needs no escaping.
  mutating func append(_ name: String, _ value: String) {
    appendFolded(Array("\(name):\(value)".utf8))
  }

  /// A property of text, with what has a meaning there escaped.
  mutating func append(_ name: String, text: String) {
    var line = Array("\(name):".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      case UInt8(ascii: "\n"): line.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): break
      default: line.append(byte)
      }
    }
    appendFolded(line)
  }

  /// Appends a line, broken where it is too long, but never within a character.
  private mutating func appendFolded(_ line: [UInt8]) {
    var rest = line[...]
    var limit = Self.lineLimit
    while rest.count > limit {
      var end = rest.startIndex + limit
      while rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.append(contentsOf: rest[..<end])
      bytes.append(contentsOf: "\r\n ".utf8)
      rest = rest[end...]
      limit = Self.lineLimit - 1
    }
    bytes.append(contentsOf: rest)
    bytes.append(contentsOf: "\r\n".utf8)
  }
}
