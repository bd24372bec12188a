/// The parts of `[[id]]` or `[[id|label]]` in a text node.
struct WikilinkSyntax {
  /// The id in the text: without blanks around it, a folder before it and `.md` after it, as Obsidian may write.
  let id: Range<Int>
  /// Where the label begins, if there is one.
  let label: Int?
  /// Where the closing brackets are: in the same text or, with markup in the label, in a later one.
  let end: (node: MarkdownNode, index: Int)

  /// - Parameter reach: In which further lines the label may go on.
  /// - Returns: nil if the brackets at the reader's index aren't closed.
  init?(_ reader: TextReader, reach: SyntaxReach) {
    let text = reader.literal
    let start = reader.index + 2
    let target = start..<(text[start...].firstIndex(where: \.endsTarget) ?? text.count)
    id = text.recordID(in: text.trimming(target))
    if text.has("|", at: target.upperBound) {
      var first = target.upperBound + 1
      while first < text.count, text[first].isBlank { first += 1 }
      guard let end = Self.end(from: first, in: reader.node, text, reach) else { return nil }
      self.end = end
      label = end.node == reader.node && end.index == first ? nil : first
    } else {
      guard text.has("]]", at: target.upperBound) else { return nil }
      end = (reader.node, target.upperBound)
      label = nil
    }
  }

  /// The closing brackets in the text from `index` on or in its siblings, but before another pair of opening ones: that
  /// keeps text with many opening brackets from being searched over and over.
  private static func end(
    from index: Int, in node: MarkdownNode, _ text: UnsafeBufferPointer<UInt8>, _ reach: SyntaxReach
  ) -> (node: MarkdownNode, index: Int)? {
    switch text.closingBrackets(from: index) {
    case .found(let index): return (node, index)
    case .refused: return nil
    case .missing: break
    }
    var sibling = node.next
    while let node = sibling {
      switch node.kind {
      case .text:
        switch node.literal.closingBrackets(from: 0) {
        case .found(let index): return (node, index)
        case .refused: return nil
        case .missing: break
        }
      case .softBreak, .lineBreak: if !reach.passes(node) { return nil }
      default: break
      }
      sibling = node.next
    }
    return nil
  }
}

private enum BracketSearch {
  case found(Int)
  /// Other brackets open first.
  case refused
  case missing
}

extension UInt8 {
  fileprivate var endsTarget: Bool {
    self == UInt8(ascii: "]") || self == UInt8(ascii: "|") || self == UInt8(ascii: "[")
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func closingBrackets(from index: Int) -> BracketSearch {
    for index in index..<Swift.max(index, count - 1) {
      if has("[[", at: index) { return .refused }
      // Of three brackets, the first belongs to the label.
      if has("]]", at: index), !has("]", at: index + 2) { return .found(index) }
    }
    return .missing
  }

  fileprivate func recordID(in target: Range<Int>) -> Range<Int> {
    let end = has(".md", at: target.upperBound - 3) ? target.upperBound - 3 : target.upperBound
    guard target.lowerBound < end else { return target }
    let slash = self[target.lowerBound..<end].lastIndex(of: UInt8(ascii: "/"))
    return (slash.map { $0 + 1 } ?? target.lowerBound)..<end
  }
}
