/// A note as it was parsed, before its links and citations are looked up.
///
/// The text that an author wrote is not kept. All arrays are exactly as long as they need to be: those that a ``ResolvedNote`` takes
/// over live as long as the dossier, which may hold tens of thousands of notes.
package struct NoteBody: Hashable, Sendable {
  package let markup: NoteMarkup
  /// Links to records, in the order of their appearance.
  package let links: [NoteLink]
  /// Images and links to files of the dossier, in the order of their appearance.
  package let files: [NoteFile]
  /// In the order of their appearance.
  package let citations: [NoteCitation]
  /// The headings that stand directly in the note (not in quotes or lists), for a table of contents.
  package let headings: [NoteHeading]

  package init(
    _ markup: NoteMarkup, links: [NoteLink] = [], files: [NoteFile] = [], citations: [NoteCitation] = [],
    headings: [NoteHeading] = []
  ) {
    self.markup = markup
    self.links = links
    self.files = files
    self.citations = citations
    self.headings = headings
  }

  /// The note of a record without one.
  package static let empty = NoteBody(NoteMarkup(html: []))
}
