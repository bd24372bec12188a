import DossierDiagnostics
import DossierModel

/// What a claim is about, as one hyphenated word: `departure`.
struct TopicDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    if Slug.isValid(text) { return text }
    scope.report(.malformedTopic(text, at: node.textRange))
    return nil
  }
}

extension ValueDecoder where Self == TopicDecoder {
  static var topic: TopicDecoder { TopicDecoder() }
}

extension Diagnostic {
  fileprivate static func malformedTopic(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedTopic, "`\(excerpt(text))` is no topic: expected lowercase words joined by hyphens", at: range,
      suggestion: Slug.suggestion(for: text))
  }
}

extension DiagnosticKind {
  static let malformedTopic = DiagnosticKind(
    "malformed-topic", .error,
    """
    What a claim is about is one word in lowercase ASCII letters, with hyphens (place-of-arrest), so that claims about one thing are \
    found to be so. Readers see it with spaces for hyphens, or as `topics` in dossier.yaml words it: `place-of-arrest: Place of arrest`.
    """)
}
