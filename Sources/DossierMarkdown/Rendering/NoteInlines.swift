extension NoteRenderer {
  mutating func beginInline(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .softBreak:
      cursor.skipLineBreak()
      html.append(0x0A)
    case .lineBreak:
      cursor.skipLineBreak()
      html.append("<br>\n")
    case .code:
      cursor.skipCode()
      html.append("<code>")
      html.append(text: node.literal)
      html.append("</code>")
    case .htmlInline: refuseTag(node)
    case .emphasis:
      cursor.skip(1)
      html.append("<em>")
    case .strong:
      cursor.skip(2)
      html.append("<strong>")
    case .link: beginLink(node)
    default: break
    }
  }

  mutating func endInline(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .emphasis:
      cursor.skip(1)
      html.append("</em>")
    case .strong:
      cursor.skip(2)
      html.append("</strong>")
    case .link: endLink(node)
    default: break
    }
  }

  /// Writes a text and whatever syntax of ours begins in it.
  ///
  /// - Returns: The last text node that was written: a citation may end in one further on.
  mutating func renderText(_ node: MarkdownNode) -> MarkdownNode {
    var reader = TextReader(node)
    while reader.findSpecial() {
      let special = reader.peek()
      if let reference = special.characterReference {
        write(reader.takePlain())
        beginCell()
        html.append(reference)
        reader.consume(1)
      } else if special == UInt8(ascii: "[") {
        renderBracket(&reader)
      } else if special == UInt8(ascii: "]"), isEndOfWikilink(reader) {
        write(reader.takePlain())
        endWikilink()
        reader.consume(2)
      } else if special == UInt8(ascii: "|"), isEndOfCell(&reader) {
        write(reader.takePlain())
        reader.consume(1)
        endCell()
      } else {
        reader.pass()
      }
    }
    write(reader.takePlain())
    cursor.skip(text: reader.takeUnaligned())
    return reader.node
  }

  /// Writes what follows an opening bracket if it is syntax of ours.
  private mutating func renderBracket(_ reader: inout TextReader) {
    let next = reader.peek(1)
    guard next == UInt8(ascii: "[") || next == UInt8(ascii: "@") || next == UInt8(ascii: "^") else {
      reportPandocCitation(&reader)
      return reader.pass()
    }
    cursor.skip(text: reader.takeUnaligned())
    guard cursor.isVerbatim(UInt8(ascii: "["), next) else { return reader.pass() }
    let isSyntax =
      switch next {
      case UInt8(ascii: "["): renderWikilink(&reader)
      case UInt8(ascii: "@"): renderCitations(&reader)
      default: renderFootnoteReference(&reader)
      }
    if !isSyntax { reader.pass() }
  }

  /// Writes plain text that needs no escaping.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    guard row == nil else { return writeInRow(text) }
    html.append(safe: text)
  }
}
