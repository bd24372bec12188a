import DossierDiagnostics

extension DataNode {
  /// How many lines below another node this one stands, if the same is written in both; nil if not.
  func distance(from other: DataNode) -> Int? {
    let distance = Int(range.line) - Int(other.range.line)
    return isSame(as: other, movedBy: distance) ? distance : nil
  }

  private func isSame(as other: DataNode, movedBy distance: Int) -> Bool {
    guard range.isSame(as: other.range, movedBy: distance) else { return false }
    switch (content, other.content) {
    case (.sequence(let elements), .sequence(let others)):
      return elements.elementsEqual(others) { $0.isSame(as: $1, movedBy: distance) }
    case (.mapping(let entries), .mapping(let others)):
      return entries.elementsEqual(others) { entry, other in
        entry.key.value == other.key.value && entry.value.isSame(as: other.value, movedBy: distance)
          // In a table keys stand in its header, which no row moves.
          && (entry.key.range == other.key.range || entry.key.range.isSame(as: other.key.range, movedBy: distance))
      }
    default: return content == other.content
    }
  }
}

extension SourceRange {
  fileprivate func isSame(as other: SourceRange, movedBy distance: Int) -> Bool {
    Int(line) - Int(other.line) == distance && file == other.file && column == other.column && length == other.length
  }
}
