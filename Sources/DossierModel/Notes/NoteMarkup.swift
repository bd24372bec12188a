/// The finished HTML of a note, with holes for what only the whole dossier can tell.
package struct NoteMarkup: Hashable, Sendable {
  /// Safe HTML in UTF-8, without what belongs into the ``holes``.
  package let html: [UInt8]
  /// In rising order of their offsets; two may share one offset.
  package let holes: [NoteHole]

  package init(html: [UInt8], holes: [NoteHole] = []) {
    self.html = html
    self.holes = holes
  }

  package var isEmpty: Bool { html.isEmpty }
}
