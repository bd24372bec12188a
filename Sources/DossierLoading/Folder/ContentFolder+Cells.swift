package import DossierDiagnostics

extension ContentFolder {
  /// The same diagnostics; those about a cell of a table also say which: ``… (row 7, column `born`)``.
  ///
  /// To be called once, on the diagnostics of all stages together, before they are shown. Complaints about the form of the table
  /// itself name their rows and columns already.
  package func namingCells(in diagnostics: consuming [Diagnostic]) -> [Diagnostic] {
    var named = diagnostics
    var places: [SourceFileID: [SourceRange]] = [:]
    for diagnostic in named {
      if let cell = cell(of: diagnostic) { places[cell.file, default: []].append(cell) }
    }
    var names: [SourceFileID: CSVCellNames] = [:]
    for (file, places) in places {
      if let bytes = bytes(of: file) { names[file] = CSVCellNames(of: places, in: bytes, of: file) }
    }
    for index in named.indices {
      let diagnostic = named[index]
      guard let cell = cell(of: diagnostic), let name = names[cell.file]?[cell] else { continue }
      named[index] = Diagnostic(
        diagnostic.kind, "\(diagnostic.summary) (\(name))", at: cell, suggestion: diagnostic.suggestion,
        notes: diagnostic.notes)
    }
    return named
  }

  /// Where a diagnostic points, if that is in a table and it doesn't say in which cell.
  private func cell(of diagnostic: Diagnostic) -> SourceRange? {
    guard let range = diagnostic.range, !diagnostic.kind.identifier.hasPrefix("csv-"),
      file(range.file)?.form == .table
    else { return nil }
    return range
  }
}
