import DossierDiagnostics

/// One row of a table.
struct CSVRow {
  /// As a spreadsheet numbers it: the header is row 1, and empty rows count.
  let number: Int
  /// At least one.
  let cells: [CSVCell]
  /// Whether all of its cells could be read as they are.
  let isSound: Bool

  /// From the first cell to the last on the same line.
  var range: SourceRange {
    let first = cells[0].range
    let last = cells.last { $0.range.line == first.line }?.range ?? first
    return SourceRange(
      file: first.file, line: Int(first.line), column: Int(first.column),
      length: Int(last.column) + Int(last.length) - Int(first.column))
  }

  /// Whether nothing is written in it: a blank line, or the bare commas that spreadsheets leave behind.
  var isEmpty: Bool {
    cells.allSatisfy { $0.text.isEmpty }
  }
}
