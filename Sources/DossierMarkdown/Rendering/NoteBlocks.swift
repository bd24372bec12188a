import DossierDiagnostics

extension NoteRenderer {
  /// Writes what is in a node, or the node itself, in the order of the text.
  mutating func render(_ root: MarkdownNode) {
    var walk = MarkdownWalk(root)
    while let event = walk.next() {
      if event.isEnd {
        end(event.node, event.kind)
      } else {
        begin(event.node, event.kind, in: &walk)
      }
    }
  }

  private mutating func begin(_ node: MarkdownNode, _ kind: MarkdownNode.Kind, in walk: inout MarkdownWalk) {
    switch kind {
    case .text: walk.advance(past: renderText(node))
    case .paragraph: beginParagraph(node, in: &walk)
    case .heading: beginHeading(node)
    case .blockQuote:
      if footnotes.isDefinition(node) {
        walk.advance(past: node)
      } else {
        beginQuote()
      }
    case .list: beginList(node)
    case .item:
      html.startLine()
      html.append("<li>")
    case .codeBlock: renderCodeBlock(node)
    case .htmlBlock: refuseHTMLBlock(node)
    case .thematicBreak:
      html.startLine()
      html.append("<hr>\n")
    case .image:
      renderImage(node)
      walk.advance(past: node)
    default: beginInline(node, kind)
    }
  }

  private mutating func end(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .paragraph: endParagraph(node)
    case .heading: endHeading(node)
    case .blockQuote:
      cursor.quoteDepth -= 1
      html.startLine()
      html.append("</blockquote>\n")
    case .list:
      if node.listStart == nil { html.append("</ul>\n") } else { html.append("</ol>\n") }
    case .item: html.append("</li>\n")
    default: endInline(node, kind)
    }
  }

  private mutating func beginQuote() {
    cursor.quoteDepth += 1
    html.startLine()
    html.append("<blockquote>\n")
  }

  private mutating func beginParagraph(_ node: MarkdownNode, in walk: inout MarkdownWalk) {
    cursor.start(source.range(of: node))
    if hasBars, let table = TableLayout(of: node) {
      renderTable(node, table)
      walk.advance(past: node)
    } else if !isInTightList(node) {
      html.startLine()
      html.append("<p>")
    }
  }

  private mutating func endParagraph(_ node: MarkdownNode) {
    guard !isInTightList(node) else { return }
    renderBackLinks(endingIn: node)
    html.append("</p>\n")
  }

  /// Whether a paragraph is written without tags, since it is in a list without blank lines.
  func isInTightList(_ paragraph: MarkdownNode) -> Bool {
    guard let item = paragraph.parent, item.kind == .item else { return false }
    return item.parent?.isTightList ?? false
  }

  private mutating func beginList(_ node: MarkdownNode) {
    html.startLine()
    switch node.listStart {
    case nil: html.append("<ul>\n")
    case 1: html.append("<ol>\n")
    case let start?:
      html.append("<ol start=\"")
      html.append(number: start)
      html.append("\">\n")
    }
  }

  private mutating func renderCodeBlock(_ node: MarkdownNode) {
    html.startLine()
    let info = node.fenceInfo
    let language = info[part: 0..<(info.firstIndex { $0.isBlank || $0.isLineEnd } ?? info.count)]
    if language.isEmpty {
      html.append("<pre><code>")
    } else {
      html.append("<pre><code class=\"language-")
      html.append(text: language)
      html.append("\">")
    }
    html.append(text: node.literal)
    html.append("</code></pre>\n")
  }
}
