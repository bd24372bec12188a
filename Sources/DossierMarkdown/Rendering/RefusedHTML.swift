import DossierDiagnostics

extension NoteRenderer {
  /// Writes a block of raw HTML as text; a comment is left out.
  mutating func refuseHTMLBlock(_ node: MarkdownNode) {
    let span = source.range(of: node)
    let block = node.literal
    let shown = leaveOutComment(block, at: span)
    guard !shown.isEmpty else { return }
    html.startLine()
    html.append("<pre><code>")
    html.append(text: block[part: shown])
    html.append("</code></pre>\n")
    reportHTML(block[part: shown], at: span)
  }

  /// Writes a tag as text; a comment is left out.
  mutating func refuseTag(_ node: MarkdownNode) {
    let start = cursor.offset
    let tag = node.literal
    cursor.skip(html: tag)
    let span = start..<cursor.offset
    let shown = leaveOutComment(tag, at: span)
    guard !shown.isEmpty else { return }
    html.append(text: tag[part: shown])
    reportHTML(tag[part: shown], at: span)
  }

  /// Reports a comment at the beginning of raw HTML and returns what follows it.
  private mutating func leaveOutComment(_ raw: UnsafeBufferPointer<UInt8>, at span: Range<Int>) -> Range<Int> {
    guard raw.has("<!--", at: 0) else { return raw.trimmingLines }
    report(.commentInNote, "comment in a note", at: span)
    guard let end = raw.firstIndex(of: "-->", from: 4) else { return 0..<0 }
    return raw.trimming(end + 3..<raw.count)
  }

  private mutating func reportHTML(_ raw: UnsafeBufferPointer<UInt8>, at span: Range<Int>) {
    let end = raw.prefix(40).firstIndex { $0.isLineEnd || $0 == UInt8(ascii: ">") }
    let tag =
      end.map { raw[part: 0..<(raw[$0].isLineEnd ? $0 : $0 + 1)].string }
      ?? "\(raw[part: 0..<min(40, raw.count)].string)…"
    report(.rawHTMLInNote, "'\(tag)' is raw HTML", at: span)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Everything but the line ends at the end.
  fileprivate var trimmingLines: Range<Int> {
    0..<(lastIndex { !$0.isLineEnd }.map { $0 + 1 } ?? 0)
  }
}

extension DiagnosticKind {
  static let rawHTMLInNote = DiagnosticKind(
    "raw-html-in-note", .warning,
    """
    Notes hold no HTML: a published page must not run what somebody pasted into a note. Tags are shown as text. Use \
    Markdown instead; to write about a tag, put it between backticks or a backslash before its '<'.
    """)

  static let commentInNote = DiagnosticKind(
    "comment-in-note", .advice, "A comment, <!-- … -->, is not published: it is left out of the page.")
}
