import DossierDiagnostics

/// Text as it is written, without blanks around it.
struct TextDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard node.scalarStyle != nil, !node.isNothing else {
      scope.report(.wrongShape(expected: "text", found: node))
      return nil
    }
    if let copy = node.copyIfPlain { return copy }
    guard let text = node.scalarText else { return nil }
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

extension DataNode {
  /// A copy of a scalar's text of which nothing is to be trimmed off and which holds no mark of direction: so is nearly every one.
  ///
  /// The text itself lies in its file or amid the nodes of it, which are let go; what was kept there would keep their memory from being
  /// given back.
  fileprivate var copyIfPlain: String? {
    switch content {
    case .stretch(let text, _): text.withBytes(Self.copyIfPlain)
    case .scalar(var text, _), .longScalar(var text, _, _): text.withUTF8(Self.copyIfPlain)
    case .sequence, .mapping: nil
    }
  }

  private static func copyIfPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let first = bytes.first, let last = bytes.last, !first.isTextBlank, !last.isTextBlank,
      DirectionMark.firstOffset(in: bytes) == nil
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
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
