/// The parts of `[@source, locator; @other]`, as ranges of the text between the brackets.
struct CitationSyntax {
  struct Item {
    let source: Range<Int>
    /// Empty when the source is cited as a whole.
    let locator: Range<Int>
  }

  enum Problem: Error {
    /// Something else stands where a source is expected.
    case missingSign(Range<Int>)
    /// Nothing stands after the sign.
    case missingSource(Range<Int>)
    case notAnID(Range<Int>)
    /// Something follows the source without a comma.
    case missingComma(source: Range<Int>, locator: Range<Int>)
  }

  let items: [Item]

  init(_ text: UnsafeBufferPointer<UInt8>) throws(Problem) {
    var items: [Item] = []
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: ";")) ?? text.count
      items.append(try Self.item(text, text.trimming(start..<end)))
      start = end + 1
    }
    self.items = items
  }

  private static func item(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) throws(Problem) -> Item {
    guard text.has("@", at: range.lowerBound), !range.isEmpty else { throw .missingSign(range) }
    let start = range.lowerBound + 1
    let comma = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
    let source = text.trimming(start..<comma)
    guard !source.isEmpty else { throw .missingSource(range) }
    if let gap = text[source].firstIndex(where: { $0.isBlank || $0.isLineEnd }),
      text[part: source.lowerBound..<gap].isSlug
    {
      throw .missingComma(source: source.lowerBound..<gap, locator: text.trimming(gap..<range.upperBound))
    }
    guard text[part: source].isSlug else { throw .notAnID(source) }
    return Item(source: source, locator: text.trimming(min(comma + 1, range.upperBound)..<range.upperBound))
  }
}
