import DossierDiagnostics

/// Text as it is written, without blanks around it.
struct TextDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = node.scalarText, !node.isNothing else {
      scope.report(.wrongShape(expected: "text", found: node))
      return nil
    }
    if let (mark, position) = DirectionMark.first(in: text) {
      let isWeak = DirectionMark.isWeak(mark)
      if !isWeak || !scope.terms.isRightToLeft {
        scope.report(.directionMark(mark, at: node.range(ofScalars: position..<position + 1)))
      }
      if !isWeak { return nil }
    }
    let trimmed = text.trimmingBlanks
    guard !trimmed.isEmpty else {
      scope.report(.emptyText(at: node.textRange))
      return nil
    }
    return trimmed
  }
}

extension ValueDecoder where Self == TextDecoder {
  static var text: TextDecoder { TextDecoder() }
}

extension String {
  /// The text without spaces, tabs and line ends around it.
  var trimmingBlanks: String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else { return self }
    guard let start = utf8.firstIndex(where: { !isBlank($0) }), let end = utf8.lastIndex(where: { !isBlank($0) }) else {
      return ""
    }
    return String(self[start...end])
  }
}

extension Diagnostic {
  fileprivate static func emptyText(at range: SourceRange) -> Diagnostic {
    Diagnostic(.emptyText, "empty text found, expected some", at: range)
  }
}

extension DiagnosticKind {
  static let emptyText = DiagnosticKind(
    "empty-text", .error, "Quotes with nothing between them say nothing. Write the text, or leave the key out.")
}
