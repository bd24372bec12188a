import DossierDiagnostics

/// A sentence for readers in a field of plain text: what looks like markup in it is pointed out, for it is shown as it is written.
struct SentenceTextDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    if let mark = TextMarkup.first(in: text) {
      let leading = node.scalarText?.unicodeScalars.prefix { $0 == " " || $0 == "\n" || $0 == "\t" }.count ?? 0
      let range = mark.lowerBound + leading..<mark.upperBound + leading
      scope.report(
        .markup(
          String(text.unicodeScalars.dropFirst(mark.lowerBound).prefix(mark.count)), at: node.range(ofScalars: range)))
    }
    return text
  }
}

extension ValueDecoder where Self == SentenceTextDecoder {
  static var sentenceText: SentenceTextDecoder { SentenceTextDecoder() }
}

extension Diagnostic {
  fileprivate static func markup(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.markupInText, "`\(excerpt(text))` looks like markup and is shown as it is written", at: range)
  }
}

extension DiagnosticKind {
  static let markupInText = DiagnosticKind(
    "markup-in-text", .advice,
    """
    Only notes are Markdown. In all other fields, such as `summary` and `says`, asterisks, brackets, tags and entities reach readers as \
    they are. Name records in `concerns`, sources in `in`, and set nothing in bold type.
    """)
}
