extension SourceCursor {
  /// Moves over what an inline begins with, or over all of it if it has no children.
  mutating func enter(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .text: skip(text: node.literal)
    case .code: skipCode()
    case .htmlInline: skip(html: node.literal)
    case .softBreak, .lineBreak: skipLineBreak()
    case .emphasis: skip(1)
    case .strong: skip(2)
    case .link, .image: enterLink()
    default: break
    }
  }

  /// Moves over what an inline with children ends with.
  mutating func leave(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .emphasis: skip(1)
    case .strong: skip(2)
    case .link, .image: _ = leaveLink(to: node.url)
    default: break
    }
  }

  /// Moves over an inline and all that is in it, and collects its plain text.
  mutating func skip(_ node: MarkdownNode, addingTextTo text: inout [UInt8]) {
    for event in MarkdownWalk(node) {
      if event.isEnd {
        leave(event.node, event.kind)
        continue
      }
      enter(event.node, event.kind)
      switch event.kind {
      case .text, .code, .htmlInline: text.append(contentsOf: event.node.literal)
      case .softBreak, .lineBreak: text.append(0x20)
      default: break
      }
    }
  }
}
