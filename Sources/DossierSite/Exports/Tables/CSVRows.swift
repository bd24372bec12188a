import DossierEncoding
import DossierTemplate

/// Writes a table as RFC 4180 wants it, cell by cell, safe to open in a spreadsheet.
struct CSVRows: ~Copyable {
  private var output = OutputBuffer(capacity: 1 << 12)
  private var piece: [UInt8] = []
  private var isFirstCell = true

  /// A copy of what was written so far.
  var bytes: [UInt8] { output.bytes }

  /// Gives what was written so far to `take`, which empties the buffer, if it is at least `length` bytes long.
  mutating func handOver(from length: Int = 0, to take: (inout [UInt8]) throws -> Void) rethrows {
    guard output.count >= length else { return }
    piece.removeAll(keepingCapacity: true)
    output.append(to: &piece)
    output.removeAll()
    try take(&piece)
  }

  /// Writes the byte order mark and the header.
  mutating func begin(with columns: [String]) {
    output.append("\u{FEFF}")
    for column in columns { append(column) }
    endRow()
  }

  /// Appends one cell: quoted where it must be, and with an apostrophe before what a spreadsheet would run as a formula.
  mutating func append(_ cell: borrowing String) {
    var cell = copy cell
    cell.withUTF8 { append(utf8: $0) }
  }

  /// The same in UTF-8.
  mutating func append(utf8 cell: UnsafeBufferPointer<UInt8>) {
    if !isFirstCell { output.append(UInt8(ascii: ",")) }
    isFirstCell = false
    guard !cell.isEmpty else { return }
    let isFormula = Self.beginsFormula(cell)
    guard isFormula || Self.needsQuotes(cell) else { return output.append(contentsOf: cell) }
    output.append(UInt8(ascii: "\""))
    if isFormula { output.append(UInt8(ascii: "'")) }
    var start = 0
    while start < cell.count {
      let quote = cell.firstMarked(from: start) { ByteMarks.of(UInt8(ascii: "\""), in: $0) }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: cell[start..<quote]))
      if quote < cell.count { output.append(literal: "\"\"") }
      start = quote + 1
    }
    output.append(UInt8(ascii: "\""))
  }

  mutating func endRow() {
    output.append(literal: "\r\n")
    isFirstCell = true
  }

  private static func needsQuotes(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while true {
      index = cell.firstMarked(from: index) { bytes in
        ByteMarks.below(0x20, in: bytes) | ByteMarks.of(UInt8(ascii: "\""), in: bytes)
          | ByteMarks.of(UInt8(ascii: ","), in: bytes) | ByteMarks.of(UInt8(ascii: ";"), in: bytes)
          | ByteMarks.of(UInt8(ascii: "'"), in: bytes)
      }
      guard index < cell.count else { return false }
      if needsQuotes(cell[index]) { return true }
      index += 1
    }
  }

  /// Semicolons and tabs too: spreadsheets of some countries take them for separators.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether a cell begins with a sign with which spreadsheets let a formula begin, also in its full-width form.
  private static func beginsFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    switch cell[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    case 0xEF: ["＝", "＋", "－", "＠"].contains { cell.starts(with: $0.utf8) }
    default: false
    }
  }
}
