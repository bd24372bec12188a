import DossierDiagnostics

/// The text of a note and the way from its bytes to the places in the file that an author sees.
struct NoteSource {
  /// What one line of rewritten text was before.
  struct RewrittenLine {
    /// Its line in the note, from 0.
    let line: Int
    /// How many Unicode scalars its text was further right than it is now.
    let shift: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private let file: SourceFileID
  private let firstLine: Int
  private let firstColumn: Int
  let lineStarts: [Int]
  private let rewritten: [RewrittenLine]
  /// The last place that a column was counted to: long lines with many links stay linear.
  private var counted = (lineStart: 0, offset: 0, scalars: 0)

  /// - Parameters:
  ///   - firstLine: The line of the file that the note begins on, from 1.
  ///   - firstColumn: The column of its first character on that line.
  ///   - rewritten: One entry a line where `bytes` is not what the author wrote, as with footnotes; else empty.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, lineStarts: [Int], file: SourceFileID, firstLine: Int, firstColumn: Int,
    rewritten: [RewrittenLine] = []
  ) {
    self.bytes = bytes
    self.lineStarts = lineStarts
    self.file = file
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    self.rewritten = rewritten
  }

  /// The place where the note begins.
  var start: SourceRange { SourceRange(file: file, line: firstLine, column: firstColumn) }

  /// The same note after its text was rewritten.
  func rewritten(as bytes: UnsafeBufferPointer<UInt8>, _ lines: [RewrittenLine]) -> NoteSource {
    NoteSource(
      bytes, lineStarts: NoteLines(bytes).starts, file: file, firstLine: firstLine, firstColumn: firstColumn,
      rewritten: lines)
  }

  /// The bytes from the beginning of a block to the end of its last line.
  func range(of block: MarkdownNode) -> Range<Int> {
    let line = max(0, block.startLine - 1)
    guard line < lineStarts.count else { return bytes.count..<bytes.count }
    let start = min(lineStarts[line] + max(0, block.startColumn - 1), bytes.count)
    let last = min(max(line, block.endLine - 1), lineStarts.count - 1)
    return start..<max(start, end(ofLine: last))
  }

  /// The range in the file of some bytes, cut off where their first line ends.
  mutating func range(of span: Range<Int>) -> SourceRange {
    let line = index(ofLineAt: span.lowerBound)
    let start = lineStarts[line]
    let upper = min(span.upperBound, end(ofLine: line))
    if counted.lineStart != start { counted = (start, start, 0) }
    counted.scalars +=
      counted.offset <= span.lowerBound
      ? bytes.scalarCount(counted.offset..<span.lowerBound)
      : -bytes.scalarCount(span.lowerBound..<counted.offset)
    counted.offset = span.lowerBound
    let length = bytes.scalarCount(span.lowerBound..<max(span.lowerBound, upper))
    let place = line < rewritten.count ? rewritten[line] : RewrittenLine(line: line, shift: 0)
    let column = counted.scalars + place.shift + (place.line == 0 ? firstColumn : 1)
    return SourceRange(file: file, line: firstLine + place.line, column: column, length: length)
  }

  /// The bytes of a line from `offset` on.
  func restOfLine(from offset: Int) -> Range<Int> {
    offset..<max(offset, end(ofLine: index(ofLineAt: offset)))
  }

  private func index(ofLineAt offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func end(ofLine line: Int) -> Int {
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > lineStarts[line], bytes[end - 1].isLineEnd { end -= 1 }
    return end
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many Unicode scalars begin in a range, counted eight bytes at a time.
  fileprivate func scalarCount(_ range: Range<Int>) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    var continuations = 0
    var index = range.lowerBound
    while range.upperBound - index >= 8 {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The lowest bit of each byte that begins with the bits 1 and 0; the product has their sum in its highest byte.
      let marks = word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101
      continuations += Int((marks &* 0x0101_0101_0101_0101) >> 56)
      index += 8
    }
    while index < range.upperBound {
      if self[index].isContinuation { continuations += 1 }
      index += 1
    }
    return range.count - continuations
  }
}
