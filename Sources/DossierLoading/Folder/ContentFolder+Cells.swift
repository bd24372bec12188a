package import DossierDiagnostics

extension ContentFolder {
  /// The same diagnostics; those about a cell of a table also say which: ``… (row 7, column `born`)``.
  ///
  /// To be called once, on the diagnostics of all stages together, before they are shown. Complaints about the form of the table
  /// itself name their rows and columns already.
  package func namingCells(in diagnostics: [Diagnostic]) -> [Diagnostic] {
    var locators: [SourceFileID: CSVCellLocator] = [:]
    return diagnostics.map { diagnostic in
      guard let range = diagnostic.range, !diagnostic.kind.identifier.hasPrefix("csv-"),
        file(range.file)?.form == .table
      else { return diagnostic }
      if locators[range.file] == nil, let bytes = bytes(of: range.file) {
        locators[range.file] = CSVCellLocator(bytes, of: range.file)
      }
      guard let name = locators[range.file]?.name(of: range) else { return diagnostic }
      return Diagnostic(
        diagnostic.kind, "\(diagnostic.summary) (\(name))", at: range, suggestion: diagnostic.suggestion,
        notes: diagnostic.notes)
    }
  }
}
