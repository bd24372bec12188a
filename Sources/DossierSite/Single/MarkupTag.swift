/// A start tag as templates and notes write it, by the places of its parts.
struct MarkupTag {
  struct Attribute {
    /// With the white space before it.
    let all: Range<Int>
    let name: Range<Int>
    /// Within its quotes; nil for an attribute without a value.
    let value: Range<Int>?
  }

  let name: Range<Int>
  let attributes: [Attribute]
  /// Where `>` or `/>` stands.
  let close: Int
  let end: Int

  /// Reads the tag whose `<` stands at `start`; nil if no tag begins there.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var position = start + 1
    guard position < bytes.count, bytes[position].isASCIILetter else { return nil }
    func skip(while condition: (UInt8) -> Bool) -> Range<Int> {
      let begin = position
      while position < bytes.count, condition(bytes[position]) { position += 1 }
      return begin..<position
    }
    name = skip { !$0.endsMarkupName }
    var attributes: [Attribute] = []
    while true {
      let space = skip { $0.isMarkupSpace }
      guard position < bytes.count else { return nil }
      if bytes[position] == UInt8(ascii: ">") { break }
      if bytes[position] == UInt8(ascii: "/") {
        guard position + 1 < bytes.count, bytes[position + 1] != UInt8(ascii: ">") else { break }
        position += 1
        continue
      }
      let name = skip { !$0.endsMarkupName && $0 != UInt8(ascii: "=") }
      guard !name.isEmpty else { return nil }
      var value: Range<Int>?
      if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
        position += 1
        guard position < bytes.count else { return nil }
        let quote = bytes[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          position += 1
          value = skip { $0 != quote }
          position += 1
        } else {
          value = skip { !$0.isMarkupSpace && $0 != UInt8(ascii: ">") }
        }
      }
      attributes.append(Attribute(all: space.lowerBound..<position, name: name, value: value))
    }
    self.attributes = attributes
    close = position
    guard position < bytes.count else { return nil }
    end = bytes[position] == UInt8(ascii: "/") ? position + 2 : position + 1
    guard end <= bytes.count else { return nil }
  }
}

extension UInt8 {
  var isMarkupSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  fileprivate var endsMarkupName: Bool {
    isMarkupSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}
