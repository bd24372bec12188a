package import DossierDiagnostics

/// What one record file came to.
package struct ParsedFile: Sendable {
  package let file: ContentFile
  /// Its records in written order, without those that could not be read.
  package let records: [LoadedNode]
  package let diagnostics: [Diagnostic]
  /// Whether records are missing from ``records`` because of errors: whoever refers to them is not to blame.
  package let isIncomplete: Bool

  package init(file: ContentFile, records: [LoadedNode], diagnostics: [Diagnostic], isIncomplete: Bool) {
    self.file = file
    self.records = records
    self.diagnostics = diagnostics
    self.isIncomplete = isIncomplete
  }
}
