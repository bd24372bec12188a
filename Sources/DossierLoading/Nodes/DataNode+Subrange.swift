package import DossierDiagnostics

extension DataNode {
  /// The place of a part of a scalar's text, counted in Unicode scalars: for a complaint about one word of it.
  ///
  /// Exact for plain and quoted text on one line and for cells. Where the written form can't be followed (escapes, block text,
  /// text folded over lines) it is the place of the whole scalar.
  package func range(ofScalars part: Range<Int>) -> SourceRange {
    guard case .scalar(let text, let style) = content else { return range }
    let count = text.unicodeScalars.count
    switch style {
    case .plain where count == Int(range.length): return shifted(by: part.lowerBound, part.count)
    case .quoted where count + 2 == Int(range.length): return shifted(by: part.lowerBound + 1, part.count)
    case .cell, .quotedCell: return cellRange(of: text, style, part)
    case .plain, .quoted, .block: return range
    }
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
