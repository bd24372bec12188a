import DossierDiagnostics
import DossierLoading

/// What must hold for everything that was read from YAML or CSV.
enum NodeCheck {
  static func violation(in node: DataNode, _ check: ComplaintCheck) -> String? {
    // Where a key has no value, not even a colon, the value may be found on the line after the text.
    guard node.isNothing || check.holds(node.range) else {
      return "value at \(node.range.line):\(node.range.column), beyond the text"
    }
    if let text = node.scalarText, !node.isNothing {
      let count = text.unicodeScalars.count
      let parts = [node.textRange, node.range(ofScalars: 0..<min(1, count)), node.range(ofScalars: count / 2..<count)]
      if let astray = parts.first(where: { !check.holds($0) }) {
        return "part of a value at \(astray.line):\(astray.column), beyond the text"
      }
    }
    if let elements = node.elements { return elements.lazy.compactMap { violation(in: $0, check) }.first }
    guard let entries = node.entries else { return nil }
    let keys = entries.map(\.key.value)
    if Set(keys).count < keys.count { return "key twice in one mapping" }
    return entries.lazy.compactMap { violation(in: $0.value, check) }.first
  }
}
