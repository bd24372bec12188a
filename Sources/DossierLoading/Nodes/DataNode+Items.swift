import DossierDiagnostics

extension DataNode {
  /// The items of a field that takes one value or a list.
  ///
  /// A list gives its elements, nothing gives none, a cell of a table is split at `;`, anything else is itself the only item.
  /// In a cell `\;` stands for a semicolon and `\\` for a backslash; blanks around items and empty items are dropped:
  /// `dock workers; a friend\; a poet;` has two items. Each item has its own place in the cell.
  package var items: [DataNode] {
    switch content {
    case .sequence(let elements): elements
    case .scalar(let text, let style) where style.isCell: Self.items(ofCell: text, style, at: range)
    case .scalar, .longScalar, .mapping: isNothing ? [] : [self]
    }
  }

  private static func items(ofCell text: String, _ style: ScalarStyle, at range: SourceRange) -> [DataNode] {
    var items: [DataNode] = []
    var item = CellItem()
    var cursor = CellCursor(range, isQuoted: style == .quotedCell)
    var isEscaped = false
    for scalar in text.unicodeScalars {
      let start = cursor
      cursor.pass(scalar)
      switch scalar {
      case "\\" where !isEscaped:
        isEscaped = true
        item.begin(at: start)
        continue
      case ";" where !isEscaped:
        items += item.node(in: range.file)
        item = CellItem()
        continue
      case ";", "\\": break
      default:
        if isEscaped { item.append("\\", upTo: start) }
      }
      isEscaped = false
      if !CellItem.isBlank(scalar) { item.begin(at: start) }
      item.append(scalar, upTo: cursor)
    }
    if isEscaped { item.append("\\", upTo: cursor) }
    return items + item.node(in: range.file)
  }
}

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
    switch scalar {
    case "\n":
      line += 1
      column = 1
    case "\"" where isQuoted: column += 2
    default: column += 1
    }
  }
}

/// One item of a list in a cell, while it is being read.
private struct CellItem {
  private var start: CellCursor?
  private var end: CellCursor?
  private var text = String.UnicodeScalarView()
  /// Blanks that belong to the item only if something follows them.
  private var pendingBlanks = String.UnicodeScalarView()

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n"
  }

  mutating func begin(at cursor: CellCursor) {
    if start == nil { start = cursor }
  }

  mutating func append(_ scalar: Unicode.Scalar, upTo cursor: CellCursor) {
    guard start != nil else { return }
    guard !Self.isBlank(scalar) else {
      pendingBlanks.append(scalar)
      return
    }
    text.append(contentsOf: pendingBlanks)
    pendingBlanks.removeAll()
    text.append(scalar)
    end = cursor
  }

  func node(in file: SourceFileID) -> [DataNode] {
    guard let start, let end, !text.isEmpty else { return [] }
    let length = end.line == start.line ? end.column - start.column : 1
    let range = SourceRange(file: file, line: start.line, column: start.column, length: length)
    return [DataNode(.scalar(String(text), .cell), at: range)]
  }
}
