/// The text between the brackets of a citation, and the way from it back to the source.
///
/// A locator may hold markup and line breaks: `[@harbor-gazette, *late edition*, p. 4]`. They become plain text.
struct CitationText {
  private(set) var bytes: [UInt8] = []
  /// The text node that the closing bracket is in, and where in it.
  private(set) var end: (node: MarkdownNode, index: Int)
  /// The cursor after the closing bracket.
  private(set) var cursor: SourceCursor
  /// Where the text of each text node begins, here and in the source.
  private var pieces: [(start: Int, cursor: SourceCursor)] = []
  /// The piece that was last looked at.
  private var piece = 0

  /// - Parameters:
  ///   - cursor: At the opening bracket, as the reader is.
  ///   - reach: In which further lines the citation may go on.
  /// - Returns: nil if the bracket isn't closed before another one opens.
  init?(_ reader: TextReader, _ cursor: SourceCursor, reach: SyntaxReach) {
    self.cursor = cursor
    self.cursor.skip(1)
    end = (reader.node, reader.index + 1)
    var text = reader.literal[part: reader.index + 1..<reader.literal.count]
    while true {
      pieces.append((bytes.count, self.cursor))
      if let bracket = text.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }) {
        guard text[bracket] == UInt8(ascii: "]") else { return nil }
        bytes.append(contentsOf: text[part: 0..<bracket])
        self.cursor.skip(text: text[part: 0..<bracket + 1])
        end.index += bracket
        return
      }
      bytes.append(contentsOf: text)
      self.cursor.skip(text: text)
      guard let next = nextText(after: end.node, reach) else { return nil }
      end = (next, 0)
      text = next.literal
    }
  }

  /// Where in the source a range of the text is. Ask in rising order: the way is taken only once.
  mutating func span(of range: Range<Int>) -> Range<Int> {
    while piece + 1 < pieces.count, pieces[piece + 1].start <= range.lowerBound { piece += 1 }
    let passed = pieces[piece].start..<max(pieces[piece].start, range.lowerBound)
    bytes.withUnsafeBufferPointer { pieces[piece].cursor.skip(text: $0[part: passed]) }
    pieces[piece].start = passed.upperBound
    let start = pieces[piece].cursor.offset
    return start..<start + range.count
  }

  /// Takes over the inlines up to the next text.
  private mutating func nextText(after node: MarkdownNode, _ reach: SyntaxReach) -> MarkdownNode? {
    var sibling = node.next
    while let node = sibling {
      switch node.kind {
      case .text: return node
      case .softBreak, .lineBreak: if !reach.passes(node) { return nil }
      case .link, .image, .htmlInline: return nil
      default: break
      }
      cursor.skip(node, addingTextTo: &bytes)
      sibling = node.next
    }
    return nil
  }
}
