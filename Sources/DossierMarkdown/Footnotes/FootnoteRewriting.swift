import DossierDiagnostics

/// A note in which the definitions of footnotes are block quotes, so that libcmark can parse their content.
///
/// libcmark knows no footnotes: it would take `[^1]: word` for a link reference and drop it. A quote has the same rules as
/// a footnote's text needs: any blocks, continued lazily. Lines that follow a definition and are indented by four
/// columns belong to it.
///
///     [^1]: First line          > First line
///         continued      →      > continued
///
/// Definitions begin at the first column, and libcmark alone knows whether that is within code: whoever parses the result
/// looks for the quotes, and repeats without those that aren't there.
struct FootnoteRewriting {
  private(set) var bytes: [UInt8] = []
  /// What each line of `bytes` was.
  private(set) var lines: [NoteSource.RewrittenLine] = []
  private(set) var definitions: [FootnoteDefinition] = []

  private let original: UnsafeBufferPointer<UInt8>
  private let lineStarts: [Int]

  /// - Parameter excluded: The lines of what looks like definitions but is something else.
  /// - Returns: nil if the note defines no footnotes.
  init?(_ source: NoteSource, excluding excluded: Set<Int>) {
    original = source.bytes
    lineStarts = source.lineStarts
    guard lineStarts.contains(where: { source.bytes.has("[^", at: $0) }) else { return nil }
    var source = source
    bytes.reserveCapacity(original.count + original.count / 8)
    var isInDefinition = false
    var isLazy = false
    var nextText = 0
    for line in lineStarts.indices {
      if let label = label(ofLine: line), !excluded.contains(line) {
        separate(before: line)
        definitions.append(
          FootnoteDefinition(
            label: original[part: label].string, range: source.range(of: label), line: line, rewrittenLine: lines.count)
        )
        quote(line, from: skippingBlanks(from: label.upperBound + 2), columns: 0)
        isInDefinition = true
        isLazy = false
      } else if !isInDefinition {
        copy(line)
      } else if isBlank(line) {
        if nextText <= line { nextText = lineStarts.indices[line...].first { !isBlank($0) } ?? lineStarts.count }
        isInDefinition = nextText < lineStarts.count && indentation(ofLine: nextText) != nil && !isLazy
        if isInDefinition { quote(line, from: range(ofLine: line).upperBound, columns: 0) } else { copy(line) }
      } else if let start = indentation(ofLine: line), !isLazy {
        quote(line, from: start, columns: 4)
      } else if isBlank(line - 1) || original.has(">", at: skippingBlanks(from: lineStarts[line])) {
        separate(before: line)
        copy(line)
        isInDefinition = false
      } else {
        copy(line)
        isLazy = true
      }
    }
    if definitions.isEmpty { return nil }
  }

  /// Hands over the rewritten text with the way back to the places of the original.
  func withSource<Result>(like original: NoteSource, _ body: (NoteSource) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(original.rewritten(as: $0, lines)) }
  }

  /// The label of the definition that begins on a line.
  private func label(ofLine line: Int) -> Range<Int>? {
    let start = lineStarts[line]
    guard original.has("[^", at: start) else { return nil }
    var end = start + 2
    while end < original.count, original[end].isFootnoteLabel { end += 1 }
    return end > start + 2 && original.has("]:", at: end) ? start + 2..<end : nil
  }

  /// The bytes of a line without its end.
  private func range(ofLine line: Int) -> Range<Int> {
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : original.count
    while end > lineStarts[line], original[end - 1].isLineEnd { end -= 1 }
    return lineStarts[line]..<end
  }

  private func isBlank(_ line: Int) -> Bool {
    original[range(ofLine: line)].allSatisfy(\.isBlank)
  }

  /// Where the text of a line begins that is indented by four columns; nil if it is indented by less.
  private func indentation(ofLine line: Int) -> Int? {
    var columns = 0
    for index in range(ofLine: line) {
      switch original[index] {
      case 0x20: columns += 1
      case 0x09: columns = 4
      default: return nil
      }
      if columns == 4 { return index + 1 }
    }
    return nil
  }

  private func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < original.count, original[index].isBlank { index += 1 }
    return index
  }

  private mutating func copy(_ line: Int) {
    append(range(ofLine: line), of: line, shift: 0)
  }

  private mutating func quote(_ line: Int, from start: Int, columns: Int) {
    bytes.append(contentsOf: "> ".utf8)
    let range = range(ofLine: line)
    let removed = original[range.lowerBound..<start].count { !$0.isContinuation }
    append(start..<max(start, range.upperBound), of: line, shift: removed - 2)
  }

  /// Keeps a quote from being joined with what is before it.
  private mutating func separate(before line: Int) {
    if line > 0, !isBlank(line - 1) { append(0..<0, of: line, shift: 0) }
  }

  private mutating func append(_ range: Range<Int>, of line: Int, shift: Int) {
    bytes.append(contentsOf: original[range])
    bytes.append(0x0A)
    lines.append(NoteSource.RewrittenLine(line: line, shift: shift))
  }
}

extension UInt8 {
  /// A character that the label of a footnote may have.
  var isFootnoteLabel: Bool {
    self > 0x20 && self != UInt8(ascii: "[") && self != UInt8(ascii: "]") && self != UInt8(ascii: "^")
  }
}
