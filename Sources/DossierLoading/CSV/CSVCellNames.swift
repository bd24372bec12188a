package import DossierDiagnostics

/// In which cells of a table some places are, for readers who see the table in a spreadsheet.
///
/// Reads the table's text once more, so that nothing has to be carried for the many cells without complaints, and keeps no more of it
/// than one row: a table may have as many complaints as rows.
package struct CSVCellNames {
  private var names: [SourceRange: String] = [:]

  package init(of places: some Sequence<SourceRange>, in bytes: [UInt8], of file: SourceFileID) {
    bytes.withUnsafeBufferPointer { text in
      var reader = CSVReader(text, of: file)
      var rest = places.sorted { ($0.line, $0.column) < ($1.line, $1.column) }[...]
      var (header, row): (CSVRow?, CSVRow?) = (nil, nil)
      while !rest.isEmpty {
        let next = reader.next()
        // A place is in the last row that begins before or at it.
        while let place = rest.first, next.map({ !Self.starts($0.range, beforeOrAt: place) }) ?? true {
          names[place] = row.map { Self.name(of: place, in: $0, under: header) }
          rest.removeFirst()
        }
        guard let next else { break }
        row = next
        header = header ?? next
      }
    }
  }

  /// ``row 7, column `born` ``, or `row 7` for a place that is more than one cell; nil for a place outside the table, or one that was
  /// not asked for.
  ///
  /// Rows count from the header, which is row 1, as spreadsheets do.
  package subscript(place: SourceRange) -> String? {
    names[place]
  }

  private static func name(of place: SourceRange, in row: CSVRow, under header: CSVRow?) -> String {
    let column = row.cells.lastIndex { starts($0.range, beforeOrAt: place) }
    guard let column, let header, header.cells.indices.contains(column) else { return "row \(row.number)" }
    let cell = row.cells[column].range
    let isWithin = place.line > cell.line || end(place) <= end(cell)
    return isWithin ? "row \(row.number), column `\(excerpt(header.cells[column].text))`" : "row \(row.number)"
  }

  private static func end(_ range: SourceRange) -> Int {
    Int(range.column) + Int(range.length)
  }

  private static func starts(_ start: SourceRange, beforeOrAt place: SourceRange) -> Bool {
    (start.line, start.column) <= (place.line, place.column)
  }
}
