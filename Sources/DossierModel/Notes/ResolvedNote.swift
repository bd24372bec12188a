package import DossierDiagnostics

/// A note whose links and citations have been looked up: what is kept of it as long as the dossier lives.
///
/// A class, so that a record without a note has one word for it, and a copy of a record with one counts one reference. A page splices the
/// note with ``NoteMarkup/write(into:resolving:)``, and search reads ``NoteMarkup/readText(title:_:)``.
package final class ResolvedNote: Sendable {
  package let body: NoteMarkup
  /// What each of its links points at, in the order of their appearance; nil for one that points at nothing (already reported).
  package let targets: [RecordReference?]
  /// In the order of their appearance.
  package let citations: [ResolvedCitation]
  /// Images and links to files of the dossier, in the order of their appearance.
  package let files: [NoteFile]
  /// The headings that stand directly in the note (not in quotes or lists), for a table of contents.
  package let headings: [NoteHeading]

  /// Its first line that holds anything.
  package let range: SourceRange

  /// Where a person's note calls somebody convicted, if it does: see ``ConvictionWords``.
  package let conviction: SourceRange?

  package init(
    _ note: NoteBody, targets: [RecordReference?], citations: [ResolvedCitation], range: SourceRange,
    conviction: SourceRange? = nil
  ) {
    body = note.markup
    self.targets = targets
    self.citations = citations
    files = note.files
    headings = note.headings
    self.range = range
    self.conviction = conviction
  }
}
