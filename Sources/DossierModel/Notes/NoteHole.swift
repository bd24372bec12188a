/// A place in a note's HTML where a page puts what the note itself can't know.
///
/// Eight bytes: the offset, and what goes there.
package struct NoteHole: Hashable, Sendable {
  /// What goes into a hole; each case says of which of the note's arrays ``NoteHole/index`` is an index.
  package enum Content: UInt32, Sendable, CaseIterable {
    /// The URL of the page of the record that `links[index]` points at, inside a double-quoted attribute.
    case linkURL
    /// The title of the record that `links[index]` points at, as the link's text.
    case linkTitle
    /// The URL of `files[index]`, inside a double-quoted attribute.
    case fileURL
    /// The reference mark of `citations[index]`, inside a superscript.
    case citation
  }

  /// Where in ``NoteMarkup/html`` the hole is: before the byte with this index.
  package let offset: UInt32
  private let packed: UInt32

  package init(_ content: Content, _ index: Int, at offset: Int) {
    self.offset = UInt32(offset)
    packed = UInt32(index) << 2 | content.rawValue
  }

  package var content: Content {
    switch packed & 3 {
    case 0: .linkURL
    case 1: .linkTitle
    case 2: .fileURL
    default: .citation
    }
  }

  package var index: Int { Int(packed >> 2) }

  /// The same hole, further on.
  package func shifted(by distance: Int) -> NoteHole {
    NoteHole(content, index, at: Int(offset) + distance)
  }
}
