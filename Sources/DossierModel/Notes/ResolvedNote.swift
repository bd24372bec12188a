package import DossierDiagnostics

/// A note whose links and citations have been looked up.
package struct ResolvedNote: Sendable {
  package let body: NoteBody
  /// What each of the body's links points at, in the body's order; nil for one that points at nothing (already reported).
  package let targets: [RecordReference?]
  /// The source of each of the body's citations, in the body's order.
  package let sources: [SourceID?]

  /// Its first line that holds anything.
  package let range: SourceRange

  /// Where a person's note calls somebody convicted, if it does: see ``ConvictionWords``.
  package let conviction: SourceRange?

  package init(
    body: NoteBody, targets: [RecordReference?], sources: [SourceID?], range: SourceRange,
    conviction: SourceRange? = nil
  ) {
    self.conviction = conviction
    self.range = range
    self.body = body
    self.targets = targets
    self.sources = sources
  }
}
