package import DossierDiagnostics

extension DataNode {
  /// The place of a part of a scalar's text, counted in Unicode scalars: for a complaint about one word of it.
  ///
  /// Exact but for text with escapes on one line: that is the place of the whole scalar.
  package func range(ofScalars part: Range<Int>) -> SourceRange {
    if case .longScalar(let text, _, let lines) = content { return range(of: part, in: text, lines) ?? range }
    guard let text = scalarText, let style = scalarStyle else { return range }
    let count = text.unicodeScalars.count
    switch style {
    case .plain where count == Int(range.length): return shifted(by: part.lowerBound, part.count)
    case .quoted where count + 2 == Int(range.length): return shifted(by: part.lowerBound + 1, part.count)
    case .cell, .quotedCell: return cellRange(of: text, style, part)
    case .plain, .quoted, .block: return range
    }
  }

  /// The place of a scalar's text itself: that of the whole scalar unless it begins below, after `|` or `>`.
  package var textRange: SourceRange {
    guard case .longScalar(let text, _, _) = content else { return range }
    return range(ofScalars: 0..<text.trimmingBlanks.unicodeScalars.count)
  }

  private func range(of part: Range<Int>, in text: String, _ lines: [UInt8]) -> SourceRange? {
    var written = WrittenText(lines, from: Int(range.column) - 1)
    let scalars = text.unicodeScalars
    guard let lower = scalars.index(scalars.startIndex, offsetBy: part.lowerBound, limitedBy: scalars.endIndex),
      let upper = scalars.index(lower, offsetBy: part.count, limitedBy: scalars.endIndex),
      written.pass(scalars[..<lower])
    else { return nil }
    let visible = scalars[lower..<upper].drop { $0 == " " || $0 == "\n" || $0 == "\t" }
    if let first = visible.first, !written.find(first) { return nil }
    let start = written.place
    let isWhole = written.pass(visible)
    let length = isWhole && written.place.line == start.line ? written.place.column - start.column : 1
    return SourceRange(
      file: range.file, line: Int(range.line) + start.line, column: start.column + 1, length: max(1, length))
  }

  private func shifted(by offset: Int, _ length: Int) -> SourceRange {
    SourceRange(file: range.file, line: Int(range.line), column: Int(range.column) + offset, length: length)
  }

  private func cellRange(of text: String, _ style: ScalarStyle, _ part: Range<Int>) -> SourceRange {
    var cursor = CellCursor(range, isQuoted: style == .quotedCell)
    for scalar in text.unicodeScalars.prefix(part.lowerBound) { cursor.pass(scalar) }
    let start = cursor
    for scalar in text.unicodeScalars.dropFirst(part.lowerBound).prefix(part.count) { cursor.pass(scalar) }
    let length = cursor.line == start.line ? cursor.column - start.column : 1
    return SourceRange(file: range.file, line: start.line, column: start.column, length: length)
  }
}
