package import DossierDiagnostics

/// Says in which cell of a table a place is, for readers who see the table in a spreadsheet.
///
/// Reads the table's text again when it is asked, so that nothing has to be carried for the many cells without complaints.
package struct CSVCellLocator {
  private let rows: [CSVRow]

  package init(_ bytes: [UInt8], of file: SourceFileID) {
    rows = bytes.withUnsafeBufferPointer { text in
      var reader = CSVReader(text, of: file)
      var rows: [CSVRow] = []
      while let row = reader.next() { rows.append(row) }
      return rows
    }
  }

  /// ``row 7, column `born` ``, or `row 7` for a place that is more than one cell; nil for a place outside the table.
  ///
  /// Rows count from the header, which is row 1, as spreadsheets do.
  package func name(of range: SourceRange) -> String? {
    guard let row = row(at: range) else { return nil }
    let column = row.cells.lastIndex { Self.starts($0.range, beforeOrAt: range) }
    guard let column, let header = rows.first, header.cells.indices.contains(column) else { return "row \(row.number)" }
    let cell = row.cells[column].range
    let isWithin = range.line > cell.line || Self.end(range) <= Self.end(cell)
    return isWithin ? "row \(row.number), column `\(excerpt(header.cells[column].text))`" : "row \(row.number)"
  }

  /// The last row that starts before or at a place. A table may have as many complaints as rows, so that a search from its start
  /// would take hours.
  private func row(at range: SourceRange) -> CSVRow? {
    var candidates = rows.startIndex..<rows.endIndex
    while !candidates.isEmpty {
      let middle = candidates.lowerBound + candidates.count / 2
      if Self.starts(rows[middle].range, beforeOrAt: range) {
        candidates = middle + 1..<candidates.upperBound
      } else {
        candidates = candidates.lowerBound..<middle
      }
    }
    return candidates.lowerBound > 0 ? rows[candidates.lowerBound - 1] : nil
  }

  private static func end(_ range: SourceRange) -> Int {
    Int(range.column) + Int(range.length)
  }

  private static func starts(_ start: SourceRange, beforeOrAt range: SourceRange) -> Bool {
    (start.line, start.column) <= (range.line, range.column)
  }
}
