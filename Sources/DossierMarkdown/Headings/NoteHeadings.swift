import DossierDiagnostics
import DossierModel

extension NoteRenderer {
  /// Where the heading that is being written begins.
  struct OpenHeading {
    let html: Int
    let firstHole: Int
    let span: Range<Int>
  }

  mutating func beginHeading(_ node: MarkdownNode) {
    let span = source.range(of: node)
    // Signs stand before a heading of one line, a line stands below any other.
    if node.startLine == node.endLine { cursor.startHeading(span) } else { cursor.start(span) }
    html.startLine()
    openHeading = OpenHeading(html: html.count, firstHole: holes.count, span: span)
  }

  /// Completes a heading: its id depends on its text, so its first tag is put before it now.
  mutating func endHeading(_ node: MarkdownNode) {
    guard let heading = openHeading else { return }
    openHeading = nil
    let level = level(of: node)
    let text = plainText(of: heading)
    if text.isEmpty { report(.emptyHeading, "heading without text", at: heading.span) }
    let id = headings.id(for: text)
    insertTag(level, id, of: heading)
    html.append("</h")
    html.append(number: level)
    html.append(">\n")
    if node.parent?.kind == .document {
      headings.addToOutline(NoteHeading(level: level, id: id, text: String(decoding: text, as: UTF8.self)))
    }
  }

  /// In a page, one level deeper than the heading before at most, which is first the page's own over the note, of the second level.
  private mutating func level(of node: MarkdownNode) -> Int {
    let shift = parser.headingShift
    let deepest = shift > 0 ? (headings.lastLevel ?? 2) + 1 : 6
    let level = min(max(1, node.headingLevel + shift), deepest, 6)
    headings.lastLevel = level
    return level
  }

  private mutating func insertTag(_ level: Int, _ id: String, of heading: OpenHeading) {
    let end = html.count
    html.append("<h")
    html.append(UInt8(ascii: "0") + UInt8(level))
    html.append(" id=\"")
    html.append(text: id)
    html.append("\">")
    let length = html.count - end
    html.moveLast(length, to: heading.html)
    for index in heading.firstHole..<holes.count {
      holes[index] = holes[index].shifted(by: length)
    }
  }

  private func plainText(of heading: OpenHeading) -> [UInt8] {
    var output: [UInt8] = []
    var text = NoteText()
    output.reserveCapacity(html.count - heading.html)
    var read = heading.html
    for hole in holes[heading.firstHole...] {
      let offset = Int(hole.offset)
      text.read(html.bytes[part: read..<offset]) { output.append(contentsOf: $0) }
      read = offset
      guard hole.content == .linkTitle else { continue }
      text.read(plain: links[hole.index].target.value) { output.append(contentsOf: $0) }
    }
    text.read(html.bytes[part: read..<html.count]) { output.append(contentsOf: $0) }
    while output.last?.isBlank ?? false { output.removeLast() }
    return output
  }

  /// Reports links to headings that the note doesn't have.
  mutating func checkAnchors() {
    for (name, span) in anchors where !headings.has(name) {
      report(
        .unknownAnchor, "'#\(HeadingRegister.written(name))' is no heading of this note", at: span,
        suggestion: nearMiss(to: name, among: headings.outline.lazy.map(\.id)).map { "#\(HeadingRegister.written($0))" }
      )
    }
  }
}

extension DiagnosticKind {
  static let emptyHeading = DiagnosticKind(
    "empty-heading", .warning, "A heading needs a text: readers who move from heading to heading would hear nothing.")

  static let unknownAnchor = DiagnosticKind(
    "unknown-anchor", .warning,
    """
    A link that begins with # leads to a heading of the same note: its text in lowercase, with hyphens between the words, \
    as in [see below](#open-questions).
    """)
}
