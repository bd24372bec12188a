/// A note's Markdown, not yet parsed.
package struct LoadedNote: Equatable, Sendable {
  /// Clean UTF-8 without a byte order mark.
  package let bytes: [UInt8]
  /// The number of the line of the file on which the note begins.
  package let firstLine: Int

  package init(bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
  }
}
