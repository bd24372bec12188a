package import DossierDiagnostics

/// A table of records: the first row names the fields, every other row is a record.
///
/// ```
/// id,names,in.source,in.at
/// jana-example,Jana Example;Яна Пример,harbor-gazette,"paragraph 4, line 2"
/// ```
/// makes one mapping with `id`, `names` and `in` (a mapping of `source` and `at`). Empty cells are absent. Cells stay text as written;
/// ``DataNode/items`` splits a cell that holds a list.
package struct CSVTable: Sendable {
  /// A mapping for each row that could be read, in the order of the rows.
  package let records: [DataNode]
  package let diagnostics: [Diagnostic]

  /// Reads a table. Safe on any bytes.
  ///
  /// Rows with errors are left out and reported; after an error in the header there are no rows.
  package static func parse(_ bytes: [UInt8], of file: SourceFileID) -> CSVTable {
    bytes.withUnsafeBufferPointer { text in
      let body = UnsafeBufferPointer(rebasing: text[ByteOrderMark.length(in: text)...])
      if let problem = TextCheck.firstProblem(in: body, of: file) {
        return CSVTable(records: [], diagnostics: [problem])
      }
      return parse(clean: text, of: file)
    }
  }

  private static func parse(clean text: UnsafeBufferPointer<UInt8>, of file: SourceFileID) -> CSVTable {
    var reader = CSVReader(text, of: file)
    var diagnostics: [Diagnostic] = []
    guard let firstRow = reader.next() else { return CSVTable(records: [], diagnostics: []) }
    guard let header = CSVHeader(firstRow, diagnostics: &diagnostics) else {
      return CSVTable(records: [], diagnostics: (reader.diagnostics + diagnostics).sorted())
    }
    var records: [DataNode] = []
    while let row = reader.next(expectedCells: header.names.count) {
      guard reader.diagnostics.count + diagnostics.count < ProblemLimit.count else {
        diagnostics.append(ProblemLimit.diagnostic(at: row.range))
        break
      }
      guard row.isSound, !row.isEmpty else { continue }
      if let problem = wrongCount(row, header) ?? header.problem(in: row) {
        diagnostics.append(problem)
      } else {
        records.append(header.record(row))
      }
    }
    return CSVTable(records: records, diagnostics: (reader.diagnostics + diagnostics).sorted())
  }

  private static func wrongCount(_ row: CSVRow, _ header: CSVHeader) -> Diagnostic? {
    let difference = row.cells.count - header.names.count
    if difference > 0 { return .tooManyCells(row, header) }
    return difference < 0 ? .tooFewCells(row, header) : nil
  }
}

extension Diagnostic {
  fileprivate static func tooManyCells(_ row: CSVRow, _ header: CSVHeader) -> Diagnostic {
    let last = header.names.last ?? ""
    return Diagnostic(
      .csvCellCount,
      "row \(row.number) has too many cells: \(header.names.count) expected, found \(row.cells.count); this one follows `\(excerpt(last))`",
      at: row.cells[header.names.count].range)
  }

  fileprivate static func tooFewCells(_ row: CSVRow, _ header: CSVHeader) -> Diagnostic {
    Diagnostic(
      .csvCellCount,
      "row \(row.number) has too few cells: \(header.names.count) expected, found \(row.cells.count); "
        + "`\(excerpt(header.names[row.cells.count]))` is missing",
      at: row.range)
  }
}

extension DiagnosticKind {
  static let csvCellCount = DiagnosticKind(
    "csv-cell-count", .error,
    """
    Every row has one cell for each column of the header; an unknown value is an empty cell. A comma inside a text needs quotes around \
    the whole cell.
    """)
}
