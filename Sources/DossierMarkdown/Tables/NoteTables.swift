import DossierDiagnostics

extension NoteRenderer {
  /// Writes a paragraph that contains a table.
  mutating func renderTable(_ paragraph: MarkdownNode, _ table: TableLayout) {
    if let lineBreak = table.breakBeforeHeader {
      html.startLine()
      html.append("<p>")
      breakBeforeTable = lineBreak
      var child = paragraph.firstChild
      while let node = child, node != lineBreak { child = renderInline(node) }
      breakBeforeTable = nil
      html.append("</p>\n")
      cursor.skipLineBreak()
    }
    html.startLine()
    html.append("<table>\n<thead>\n")
    let headerEnd = renderRow(table.header, table.alignments, isHeader: true)
    html.append("</thead>\n")
    if headerEnd != nil { cursor.skipLineBreak() }
    cursor.skip(text: table.delimiter.literal)
    var lineBreak = table.delimiter.next
    if lineBreak != nil { html.append("<tbody>\n") }
    while let last = lineBreak {
      cursor.skipLineBreak()
      lineBreak = last.next.flatMap { renderRow($0, table.alignments, isHeader: false) }
    }
    if table.delimiter.next != nil { html.append("</tbody>\n") }
    html.append("</table>\n")
  }

  /// Writes a row.
  ///
  /// - Returns: The line break after it, which the cursor has yet to pass.
  private mutating func renderRow(
    _ first: MarkdownNode, _ alignments: [TableLayout.Alignment], isHeader: Bool
  ) -> MarkdownNode? {
    row = TableRow(alignments: alignments, isHeader: isHeader, start: cursor.offset)
    html.append("<tr>\n")
    var child: MarkdownNode? = first
    while let node = child, !node.kind.isBreak { child = renderInline(node) }
    completeRow()
    html.append("</tr>\n")
    row = nil
    return child
  }

  /// Writes an inline that stands directly in a paragraph and returns the next one.
  private mutating func renderInline(_ node: MarkdownNode) -> MarkdownNode? {
    if node.kind == .text {
      row?.splitsAtBars = true
      let last = renderText(node)
      row?.splitsAtBars = false
      return last.next
    }
    row?.splitsAtBars = true
    beginCell()
    row?.splitsAtBars = false
    render(node)
    return node.next
  }

  /// Writes text into the row; blanks before and after the content of a cell are left out.
  mutating func writeInRow(_ text: UnsafeBufferPointer<UInt8>) {
    guard let row, row.splitsAtBars, !row.isInCell else { return html.append(safe: text) }
    let content = text[part: (text.firstIndex { !$0.isBlank } ?? text.count)..<text.count]
    guard !content.isEmpty else { return }
    beginCell()
    html.append(safe: content)
  }

  /// Whether the bar at the reader's index ends a cell.
  mutating func isEndOfCell(_ reader: inout TextReader) -> Bool {
    guard let row, row.splitsAtBars, openLink == nil else { return false }
    cursor.skip(text: reader.takeUnaligned())
    return cursor.isVerbatim(UInt8(ascii: "|"))
  }

  /// Begins a cell if text stands where none has begun. There is nothing to do outside of tables.
  mutating func beginCell() {
    guard let current = row, current.splitsAtBars, !current.isInCell else { return }
    if current.isFull {
      continueLastCell(current)
    } else {
      openCell(current)
    }
    row?.isInCell = true
  }

  /// Ends a cell at a bar.
  mutating func endCell() {
    guard let current = row else { return }
    if current.isInCell {
      closeCell(current)
    } else if current.column == 0, !current.hasLeadingBar {
      row?.hasLeadingBar = true
    } else if !current.isFull {
      openCell(current)
      closeCell(current)
    }
  }

  private mutating func completeRow() {
    while let current = row, current.isInCell || !current.isFull {
      if !current.isInCell { openCell(current) }
      closeCell(current)
    }
  }

  private mutating func openCell(_ row: TableRow) {
    if row.isHeader { html.append("<th scope=\"col\"") } else { html.append("<td") }
    switch row.alignments[row.column] {
    case .unset: html.append(">")
    case .left: html.append(" class=\"left\">")
    case .center: html.append(" class=\"center\">")
    case .right: html.append(" class=\"right\">")
    }
  }

  private mutating func closeCell(_ current: TableRow) {
    html.removeTrailingBlanks()
    html.append(current.isHeader ? "</th>\n" : "</td>\n")
    row?.column += 1
    row?.isInCell = false
  }

  /// Writes what is beyond the last column into the last cell: nothing an author wrote disappears.
  private mutating func continueLastCell(_ current: TableRow) {
    html.removeLast("</td>\n".utf8.count)
    html.append(" | ")
    row?.column -= 1
    row?.hasExtraCells = true
    guard !current.hasExtraCells else { return }
    report(
      .malformedTable, "row with more than \(current.alignments.count) cells",
      at: source.restOfLine(from: current.start))
  }
}

extension DiagnosticKind {
  static let malformedTable = DiagnosticKind(
    "malformed-table", .warning,
    """
    A row of a table has no more cells than the table has columns, which the row of hyphens below the header sets. What \
    is too much is shown in the last cell. Write \\| for a bar that is text.
    """)
}
