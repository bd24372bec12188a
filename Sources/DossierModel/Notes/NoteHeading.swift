/// A heading of a note, for a table of contents.
package struct NoteHeading: Hashable, Sendable {
  /// The level in the page, 1 to 6: what stands in the note's HTML, not the number of signs that the author wrote.
  package let level: Int
  /// The HTML id, unique within the note: `note_what-the-file-says`.
  package let id: String
  /// The heading's plain text. A link without label contributes the id of its record.
  package let text: String

  package init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}
