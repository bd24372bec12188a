/// Writes a table as RFC 4180 wants it, cell by cell, safe to open in a spreadsheet.
struct CSVRows {
  /// What was written so far; whoever writes a long table may take it away.
  var bytes: [UInt8]
  private var isFirstCell = true

  /// - Parameter bytes: what the table is appended to.
  init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Writes the byte order mark and the header.
  mutating func begin(with columns: [String]) {
    bytes.append(contentsOf: [0xEF, 0xBB, 0xBF])
    append(columns)
    endRow()
  }

  mutating func append(_ cells: [String]) {
    for cell in cells { append(cell) }
  }

  /// Appends one cell: quoted where it must be, and with an apostrophe before what a spreadsheet would run as a formula.
  mutating func append(_ cell: String) {
    if !isFirstCell { bytes.append(UInt8(ascii: ",")) }
    isFirstCell = false
    guard !cell.isEmpty else { return }
    let isFormula = cell.unicodeScalars.first.map(Self.beginsFormula) ?? false
    var cell = cell
    cell.withUTF8 { append($0, isFormula: isFormula) }
  }

  private mutating func append(_ cell: UnsafeBufferPointer<UInt8>, isFormula: Bool) {
    guard isFormula || cell.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    var rest = cell[...]
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[...quote]))
      bytes.append(UInt8(ascii: "\""))
      rest = rest[(quote + 1)...]
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func endRow() {
    bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    isFirstCell = true
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

  /// Signs with which spreadsheets let a formula begin, also in their full-width forms.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
