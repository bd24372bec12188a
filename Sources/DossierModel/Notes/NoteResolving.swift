/// Fills the holes of a note: what a page knows and a note doesn't.
///
/// Each function appends UTF-8. What goes between tags must be escaped for text, a URL for a double-quoted attribute.
package protocol NoteResolving {
  /// Appends the URL of the page of the record that a link points at.
  func writeURL(ofLink index: Int, into output: inout [UInt8])

  /// Appends the title of the record that a link without label points at, as HTML text.
  func writeTitle(ofLink index: Int, into output: inout [UInt8])

  /// Appends the URL of a file.
  func writeURL(ofFile index: Int, into output: inout [UInt8])

  /// Appends the mark of a citation, as HTML: usually its number, linked to its entry in the list of sources.
  func writeMark(ofCitation index: Int, into output: inout [UInt8])
}
