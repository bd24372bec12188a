/// Turns diagnostics into text for one kind of reader. Renderers alone write sentences about places and counts.
package protocol DiagnosticRenderer: Sendable {
  /// The text in UTF-8, empty if there are no diagnostics.
  ///
  /// - Parameters:
  ///   - diagnostics: shown in this order; sort them first.
  ///   - files: the names of the files that their ranges speak of.
  ///   - contents: the bytes of a file, for showing the line; nil if they can't be had.
  func render(
    _ diagnostics: [Diagnostic], in files: SourceFileTable, contents: (SourceFileID) -> [UInt8]?
  ) -> [UInt8]
}
