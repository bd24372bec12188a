import DossierDiagnostics
import DossierModel

/// A kind of identifier: a known one, also in the spelling of FollowTheMoney, or any other hyphenated word.
struct IdentifierKindDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> IdentifierKind? {
    guard let text = scope.value(node, .text) else { return nil }
    return kind(text, at: node.range, &scope)
  }

  func kind(_ text: String, at range: SourceRange, _ scope: inout DecodingScope) -> IdentifierKind? {
    if let term = scope.terms[.identifierKinds, text] { return IdentifierKind(term) }
    let hyphenated = Self.hyphenated(text)
    if let term = scope.terms[.identifierKinds, hyphenated] { return IdentifierKind(term) }
    guard Slug.isValid(hyphenated) else {
      scope.report(.malformedKind(text, at: range))
      return nil
    }
    let known = scope.terms[.identifierKinds]
    if let suggestion = IdentifierKind.known(as: hyphenated) ?? nearMiss(to: hyphenated, among: known) {
      scope.report(.doubtfulKind(text, at: range, suggestion: suggestion))
    }
    return IdentifierKind(hyphenated)
  }

  /// `passportNumber` as `passport-number`; what begins with a capital or has two in a row is no such word.
  private static func hyphenated(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else {
        bytes.append(byte)
        continue
      }
      guard let last = bytes.last, last >= UInt8(ascii: "a"), last <= UInt8(ascii: "z") else { return text }
      bytes += [UInt8(ascii: "-"), byte | 0x20]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Diagnostic {
  fileprivate static func malformedKind(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownTerm, "`\(excerpt(text))` is no kind of identifier: expected lowercase words joined by hyphens",
      at: range, suggestion: Slug.suggestion(for: text).map { IdentifierKind.known(as: $0) ?? $0 })
  }

  fileprivate static func doubtfulKind(_ text: String, at range: SourceRange, suggestion: String) -> Diagnostic {
    Diagnostic(
      .doubtfulKind, "`\(excerpt(text))` is none of the known kinds of identifier", at: range, suggestion: suggestion,
      notes: [Note("`vocabulary: {identifier_kinds: […]}` in dossier.yaml says that it is meant")])
  }
}

extension DiagnosticKind {
  static let doubtfulKind = DiagnosticKind(
    "doubtful-kind", .warning,
    """
    Identifiers may be of any kind, but this word is nearly one of the known kinds or another name for it, so that numbers of one kind \
    would stand under two. Write the known one, or declare yours under `vocabulary` in dossier.yaml.
    """)
}
