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
    case .scalar, .stretch, .longScalar, .mapping: isNothing ? [] : [self]
    }
  }

  private static func items(ofCell text: String, _ style: ScalarStyle, at range: SourceRange) -> [DataNode] {
    var text = text
    return text.withUTF8 { bytes in
      var reader = CellItems(at: range, isQuoted: style == .quotedCell)
      return reader.read(bytes)
    }
  }
}
