/// One line of source as a terminal shows it, and the columns to mark below it.
///
/// Long lines, such as a paragraph without line breaks, are cut to what surrounds the mark.
struct SourceSnippet {
  /// Free of control characters.
  let line: String
  /// How many columns lie before the mark.
  let markStart: Int
  /// How many columns the mark spans; at least 1.
  let markWidth: Int

  private static let maximumWidth = 120
  /// How much of a cut line is shown before the mark.
  private static let contextWidth = 40

  init(_ bytes: ArraySlice<UInt8>, marking range: SourceRange) {
    // A line of a megabyte can have thousands of complaints: only what surrounds the mark is looked at closely.
    let skipped = max(0, Int(range.column) - 1 - SourceSnippet.maximumWidth * 2)
    let window = bytes[SourceSnippet.index(ofScalar: skipped, in: bytes)...]
    let start = Int(range.column) - 1 - skipped
    let end = start + min(Int(range.length), SourceSnippet.maximumWidth * 2)
    var cells: [DisplayCell] = []
    var width = 0
    let scalars = String(decoding: window.prefix(4 * (end + SourceSnippet.maximumWidth)), as: UTF8.self).unicodeScalars
    for scalar in scalars.prefix(end + SourceSnippet.maximumWidth) {
      let cell = DisplayCell(scalar, at: width)
      cells.append(cell)
      width += cell.width
    }
    let first = SourceSnippet.firstCell(
      of: cells, start: min(start, cells.count), end: min(end, cells.count), isCut: skipped > 0)
    var line = first > 0 ? "…" : ""
    var column = first > 0 ? 1 : 0
    var markStart: Int?
    var markEnd: Int?
    for (index, cell) in cells.enumerated().dropFirst(first) {
      if index == start { markStart = column }
      if column + cell.width > SourceSnippet.maximumWidth {
        line += "…"
        column += 1
        break
      }
      line += cell.text
      column += cell.width
      if index < end { markEnd = column }
    }
    self.line = line
    self.markStart = markStart ?? column
    markWidth = max(1, (markEnd ?? column) - self.markStart)
  }

  /// Where the scalar with a number, counted from 0, begins; the end of the line if it has fewer.
  private static func index(ofScalar number: Int, in bytes: ArraySlice<UInt8>) -> Int {
    guard number > 0 else { return bytes.startIndex }
    var count = -1
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      count += 1
      if count == number { return index }
    }
    return bytes.endIndex
  }

  /// The cell to begin with, so that the mark is in sight.
  ///
  /// - Parameter isCut: whether cells before these were left out.
  private static func firstCell(of cells: [DisplayCell], start: Int, end: Int, isCut: Bool) -> Int {
    guard isCut || cells[..<end].reduce(0, { $0 + $1.width }) > maximumWidth else { return 0 }
    var first = start
    var context = 0
    while first > 0, context < contextWidth {
      first -= 1
      context += cells[first].width
    }
    while first > 0, cells[first].width == 0 { first -= 1 }
    return first
  }
}
