package import DossierDiagnostics

/// Reads a YAML list as far as it can be read: a mistake in one element doesn't hide the others.
package enum YAMLList {
  /// How many times reading goes on after a mistake. An unclosed quote is looked for to the end of the text each time.
  private static let limit = 20

  /// The list; if there are mistakes, its `beginning` has all elements that could be read, those between and after them included.
  package static func read(_ bytes: [UInt8], of file: SourceFileID) -> YAMLDocument {
    var document = YAMLComposer.compose(bytes, of: file)
    guard document.isBroken, let start = document.beginning, var elements = start.elements else {
      return document
    }
    var diagnostics = document.diagnostics
    for _ in 0..<limit {
      guard document.isBroken, let stop = document.lineOfStop,
        let next = element(
          after: max(stop, Int(elements.last?.range.line ?? 0)), column: Int(start.range.column), in: bytes)
      else { break }
      document = YAMLComposer.compose(bytes, part: next.offset..<bytes.count, of: file, firstLine: next.line)
      elements += (document.node ?? document.beginning)?.elements ?? []
      diagnostics += document.diagnostics
    }
    return YAMLDocument(
      node: nil, diagnostics: diagnostics.sorted(), isBroken: true,
      beginning: DataNode(.sequence(elements), at: start.range))
  }

  /// Where the first element begins below a line, in the column of all elements.
  private static func element(after line: Int, column: Int, in bytes: [UInt8]) -> (offset: Int, line: Int)? {
    bytes.withUnsafeBufferPointer { text in
      var lines = LineScanner(text, from: ByteOrderMark.length(in: text))
      while lines.next() {
        let dash = lines.lineStart + column - 1
        guard lines.number > line, dash + 1 < lines.offset, text[dash] == UInt8(ascii: "-"),
          text[dash + 1] == 0x20 || text[dash + 1] == 0x0A,
          text[lines.lineStart..<dash].allSatisfy({ $0 == 0x20 })
        else { continue }
        return (lines.lineStart, lines.number)
      }
      return nil
    }
  }
}
