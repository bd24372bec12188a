/// A record's note, parsed once: finished HTML with holes for what only the whole dossier can tell.
///
/// The text that an author wrote is not kept: a page splices the note with ``write(into:resolving:)``, checks go through
/// ``links``, ``files`` and ``citations``, and search reads ``readText(title:_:)``. All arrays are exactly as long as
/// they need to be, since a large dossier holds tens of thousands of notes.
package struct NoteBody: Hashable, Sendable {
  /// Safe HTML in UTF-8, without what belongs into the ``holes``.
  package let html: [UInt8]
  /// In rising order of their offsets; two may share one offset.
  package let holes: [NoteHole]
  /// Links to records, in the order of their appearance.
  package let links: [NoteLink]
  /// Images and links to files of the dossier, in the order of their appearance.
  package let files: [NoteFile]
  /// In the order of their appearance.
  package let citations: [NoteCitation]
  /// The headings that stand directly in the note (not in quotes or lists), for a table of contents.
  package let headings: [NoteHeading]

  package init(
    html: [UInt8], holes: [NoteHole] = [], links: [NoteLink] = [], files: [NoteFile] = [],
    citations: [NoteCitation] = [], headings: [NoteHeading] = []
  ) {
    self.html = html
    self.holes = holes
    self.links = links
    self.files = files
    self.citations = citations
    self.headings = headings
  }

  /// The note of a record without one.
  package static let empty = NoteBody(html: [])

  package var isEmpty: Bool { html.isEmpty }
}
