import DossierDiagnostics

/// Text as it is written, without blanks around it.
struct TextDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = node.scalarText, !node.isNothing else {
      scope.report(.wrongShape(expected: "text", found: node))
      return nil
    }
    if let copy = text.copyIfPlain { return copy }
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
    guard let first = utf8.first, let last = utf8.last, first.isTextBlank || last.isTextBlank else { return self }
    guard let start = utf8.firstIndex(where: { !$0.isTextBlank }), let end = utf8.lastIndex(where: { !$0.isTextBlank })
    else {
      return ""
    }
    return String(self[start...end])
  }

  /// A copy of a text of which nothing is to be trimmed off and which holds no mark of direction: so is nearly every one.
  ///
  /// The text itself lies amid the nodes of its file, which are let go; what was kept there would keep their memory from being
  /// given back.
  fileprivate var copyIfPlain: String? {
    var text = self
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last, !first.isTextBlank, !last.isTextBlank,
        DirectionMark.firstOffset(in: bytes) == nil
      else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension UInt8 {
  /// A space, tab or line end.
  fileprivate var isTextBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A }
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
