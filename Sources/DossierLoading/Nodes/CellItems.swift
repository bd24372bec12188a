import DossierDiagnostics

/// Reads the items of a list in a cell.
struct CellItems {
  private let file: SourceFileID
  private var cursor: CellCursor
  private var nodes: [DataNode] = []
  private var start: CellCursor?
  private var end: CellCursor
  /// The item so far, and how much of it is left if nothing but blanks follows.
  private var text: [UInt8] = []
  private var length = 0

  init(at range: SourceRange, isQuoted: Bool) {
    file = range.file
    cursor = CellCursor(range, isQuoted: isQuoted)
    end = cursor
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [DataNode] {
    text.reserveCapacity(bytes.count)
    var isEscaped = false
    for byte in bytes {
      let place = cursor
      cursor.pass(byte)
      switch byte {
      case UInt8(ascii: "\\") where !isEscaped:
        isEscaped = true
        begin(at: place)
        continue
      case UInt8(ascii: ";") where !isEscaped:
        finish()
        continue
      case UInt8(ascii: ";"), UInt8(ascii: "\\"): break
      default:
        if isEscaped { append(UInt8(ascii: "\\"), upTo: place) }
      }
      isEscaped = false
      if byte == 0x20 || byte == 0x09 || byte == 0x0A {
        if start != nil { text.append(byte) }
      } else {
        begin(at: place)
        append(byte, upTo: cursor)
      }
    }
    if isEscaped { append(UInt8(ascii: "\\"), upTo: cursor) }
    finish()
    return nodes
  }

  private mutating func begin(at place: CellCursor) {
    if start == nil { start = place }
  }

  private mutating func append(_ byte: UInt8, upTo place: CellCursor) {
    text.append(byte)
    length = text.count
    end = place
  }

  private mutating func finish() {
    if let start, length > 0 {
      let width = end.line == start.line ? end.column - start.column : 1
      let range = SourceRange(file: file, line: start.line, column: start.column, length: width)
      nodes.append(DataNode(.scalar(String(decoding: text[..<length], as: UTF8.self), .cell), at: range))
    }
    start = nil
    text.removeAll(keepingCapacity: true)
    length = 0
  }
}
