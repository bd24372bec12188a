import DossierDiagnostics

/// A tag: a word or a few.
struct TagDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    // In quotes of YAML the comma is meant; a cell has its quotes only because of the comma.
    if text.utf8.contains(UInt8(ascii: ",")), node.scalarStyle != .quoted, node.lineText != nil {
      scope.report(.commaInTag(text, at: node.textRange))
    }
    return text
  }
}

extension ValueDecoder where Self == TagDecoder {
  static var tag: TagDecoder { TagDecoder() }
}

extension Diagnostic {
  fileprivate static func commaInTag(_ text: String, at range: SourceRange) -> Diagnostic {
    let tags = text.split(separator: ",").map { String($0).trimmingBlanks }
    return Diagnostic(
      .commaInTag, "one tag with a comma found, where several were probably meant", at: range,
      notes: [Note("several are written [\(tags.joined(separator: ", "))], in a table \(tags.joined(separator: "; "))")]
    )
  }
}

extension DiagnosticKind {
  static let commaInTag = DiagnosticKind(
    "comma-in-tag", .warning,
    """
    Tags are a list: `[spy, courier]` in brackets, `spy; courier` in the cell of a table. Written otherwise, a comma is a part of the one \
    tag. If that is meant, put the tag between quotes in YAML. In a table quotes do not say so, since every cell with a comma has them: \
    write such a record in a file of its own, or keep the warning.
    """)
}
