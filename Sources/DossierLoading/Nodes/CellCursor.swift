import DossierDiagnostics

/// Where a text of a cell stands in its file, scalar by scalar: a quote in a quoted cell was written twice.
struct CellCursor {
  private(set) var line: Int
  private(set) var column: Int
  private let isQuoted: Bool

  init(_ range: SourceRange, isQuoted: Bool) {
    line = Int(range.line)
    column = Int(range.column) + (isQuoted ? 1 : 0)
    self.isQuoted = isQuoted
  }

  mutating func pass(_ scalar: Unicode.Scalar) {
    pass(scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : 0xC0)
  }

  /// The first byte of a scalar's UTF-8 moves it on, later ones don't.
  mutating func pass(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"):
      line += 1
      column = 1
    case UInt8(ascii: "\"") where isQuoted: column += 2
    case 0x80..<0xC0: break
    default: column += 1
    }
  }
}
