import DossierDiagnostics

/// A note's Markdown, not yet parsed.
package struct LoadedNote: Equatable, Sendable {
  /// Clean UTF-8 without a byte order mark.
  package let bytes: [UInt8]
  /// The number of the line of the file on which the note begins.
  package let firstLine: Int
  /// The column of the note's first character: in a cell of a table it begins within a line.
  package let firstColumn: Int

  package init(bytes: [UInt8], firstLine: Int, firstColumn: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.firstColumn = firstColumn
  }

  /// The note that an author wrote as a value; nil if it is no text.
  ///
  /// Places in it are exact in cells without doubled quotes; in block text they are those without its indentation.
  init?(_ node: DataNode) {
    guard let text = node.scalarText, let style = node.scalarStyle else { return nil }
    let isBlock = style == .block
    let isQuoted = style == .quoted || style == .quotedCell
    self.init(
      bytes: Array(text.utf8), firstLine: Int(node.range.line) + (isBlock ? 1 : 0),
      firstColumn: isBlock ? 1 : Int(node.range.column) + (isQuoted ? 1 : 0))
  }

  /// Whether nothing is written in it.
  var isBlank: Bool { !bytes.contains { $0 > 0x20 } }
}
