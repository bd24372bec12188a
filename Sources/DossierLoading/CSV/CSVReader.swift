import DossierDiagnostics

/// Reads the rows of RFC 4180 text from bytes that are clean UTF-8.
///
/// Rows end in LF or CR LF; a quoted cell holds commas, line breaks and doubled quotes. Beyond the RFC: spaces around a cell without
/// quotes are dropped, because a space after a comma is never meant; line breaks inside a cell become LF.
struct CSVReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: SourceFileID
  private var offset: Int
  private var line = 1
  private var column = 1
  private var rowNumber = 0
  private var isSound = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, of file: SourceFileID) {
    self.bytes = bytes
    self.file = file
    offset = ByteOrderMark.length(in: bytes)
  }

  /// The next row, nil at the end. A blank line is a row with one empty cell.
  mutating func next(expectedCells: Int = 0) -> CSVRow? {
    guard offset < bytes.count else { return nil }
    rowNumber += 1
    isSound = true
    var cells: [CSVCell] = []
    cells.reserveCapacity(expectedCells)
    repeat {
      cells.append(offset < bytes.count && bytes[offset] == .quote ? quotedCell() : plainCell())
    } while skip(.comma)
    skipLineEnd()
    return CSVRow(number: rowNumber, cells: cells, isSound: isSound)
  }

  private mutating func plainCell() -> CSVCell {
    while skip(.space) {}
    let start = offset
    let startColumn = column
    var end = start
    var endColumn = startColumn
    while offset < bytes.count, bytes[offset] != .comma, !isAtLineEnd {
      let byte = bytes[offset]
      if byte == .quote { report(.csvQuote, "quote inside a cell that does not begin with one", at: column) }
      offset += 1
      if !byte.isContinuation { column += 1 }
      if byte != .space { (end, endColumn) = (offset, column) }
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    return CSVCell(text: text, range: range(startColumn, endColumn - startColumn), isQuoted: false)
  }

  private mutating func quotedCell() -> CSVCell {
    let startLine = line
    let startColumn = column
    var firstLineEnd = column
    var text: [UInt8] = []
    advance()
    while true {
      guard offset < bytes.count else {
        isSound = false
        let opening = SourceRange(file: file, line: startLine, column: startColumn)
        diagnostics.append(Diagnostic(.csvQuote, "quote that opens the cell is never closed", at: opening))
        break
      }
      let byte = bytes[offset]
      if byte == .quote {
        advance()
        guard offset < bytes.count, bytes[offset] == .quote else { break }
        text.append(byte)
        advance()
      } else if isAtLineEnd {
        if line == startLine { firstLineEnd = column }
        skipLineEnd()
        text.append(.lineFeed)
      } else {
        text.append(byte)
        advance()
      }
    }
    if line == startLine { firstLineEnd = column }
    reportRest()
    let place = SourceRange(file: file, line: startLine, column: startColumn, length: firstLineEnd - startColumn)
    return CSVCell(text: String(decoding: text, as: UTF8.self), range: place, isQuoted: true)
  }

  /// Complains about what follows a closing quote other than blanks, and passes over it.
  private mutating func reportRest() {
    while skip(.space) {}
    guard offset < bytes.count, bytes[offset] != .comma, !isAtLineEnd else { return }
    report(.csvQuote, "comma or end of line expected after the closing quote", at: column)
    while offset < bytes.count, bytes[offset] != .comma, !isAtLineEnd { advance() }
  }

  private var isAtLineEnd: Bool {
    bytes[offset] == .lineFeed || bytes[offset] == .carriageReturn
  }

  private mutating func advance() {
    if !bytes[offset].isContinuation { column += 1 }
    offset += 1
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    advance()
    return true
  }

  private mutating func skipLineEnd() {
    _ = skip(.carriageReturn)
    if skip(.lineFeed) { line += 1 }
    column = 1
  }

  private func range(_ column: Int, _ length: Int) -> SourceRange {
    SourceRange(file: file, line: line, column: column, length: length)
  }

  private mutating func report(_ kind: DiagnosticKind, _ summary: String, at column: Int) {
    guard isSound else { return }
    isSound = false
    diagnostics.append(Diagnostic(kind, summary, at: range(column, 1)))
  }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let lineFeed: UInt8 = 0x0A
  fileprivate static let carriageReturn: UInt8 = 0x0D

  /// Whether this is a later byte of a UTF-8 sequence, which takes no column of its own.
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension DiagnosticKind {
  static let csvQuote = DiagnosticKind(
    "csv-quote", .error,
    """
    A cell that holds a quote, a comma or a line break begins and ends with a quote, and each quote inside it is doubled: \
    "the ""special"" fund".
    """)
}
