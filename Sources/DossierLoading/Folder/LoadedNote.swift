import DossierDiagnostics

/// A note's Markdown, not yet parsed.
package struct LoadedNote: Equatable, Sendable {
  /// Clean UTF-8 without a byte order mark: a part of its file, or text of its own.
  package let bytes: ArraySlice<UInt8>
  /// The number of the line of the file on which the note begins.
  package let firstLine: Int
  /// The column of the note's first character: in a cell of a table it begins within a line.
  package let firstColumn: Int
  /// The scalar in which it was written, where that tells better than line and column where each word of it stands.
  let written: DataNode?

  package init(bytes: ArraySlice<UInt8>, firstLine: Int, firstColumn: Int = 1, written: DataNode? = nil) {
    self.written = written
    self.bytes = bytes
    self.firstLine = firstLine
    self.firstColumn = firstColumn
  }

  /// The note that an author wrote as a value; nil if it is no text.
  ///
  /// Places in it are exact in cells without doubled quotes.
  init?(_ node: DataNode) {
    guard let text = node.scalarText, let style = node.scalarStyle else { return nil }
    let isCell = style == .cell || style == .quotedCell
    self.init(
      bytes: Array(text.utf8)[...], firstLine: isCell ? Int(node.range.line) : 1,
      firstColumn: isCell ? Int(node.range.column) + (style == .quotedCell ? 1 : 0) : 1, written: isCell ? nil : node)
  }

  /// Whether nothing is written in it.
  var isBlank: Bool { !bytes.contains { $0 > 0x20 } }
}
