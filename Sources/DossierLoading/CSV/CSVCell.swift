import DossierDiagnostics

/// One cell of a table as it was written.
struct CSVCell {
  let text: String
  /// From the first character (the opening quote) to the last on the same line.
  let range: SourceRange
  let isQuoted: Bool

  var node: DataNode {
    DataNode(.scalar(text, isQuoted ? .quotedCell : .cell), at: range)
  }
}
