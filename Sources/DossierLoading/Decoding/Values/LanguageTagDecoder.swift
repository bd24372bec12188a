import DossierDiagnostics
import DossierModel

/// A language tag of BCP 47: `ru`, `zh-Hans`. Its form is checked, not the registry.
struct LanguageTagDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    if Self.isWellFormed(text) { return text }
    scope.report(.malformedLanguageTag(text, at: node.textRange))
    return nil
  }

  static func isWellFormed(_ text: String) -> Bool {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.count), primary.allSatisfy(\.isLetter) else {
      return false
    }
    return text.utf8.count <= 35
      && subtags.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit } }
  }
}

extension ValueDecoder where Self == LanguageTagDecoder {
  static var languageTag: LanguageTagDecoder { LanguageTagDecoder() }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension Diagnostic {
  fileprivate static func malformedLanguageTag(_ text: String, at range: SourceRange) -> Diagnostic {
    let separator = text.firstIndex { $0 == "-" || $0 == "_" || $0 == " " } ?? text.endIndex
    let named = LanguageName.code(ofName: String(text[..<separator])).map { $0 + text[separator...] } ?? text
    let mended = named.replacing("_", with: "-")
    return Diagnostic(
      .malformedLanguageTag, "`\(excerpt(text))` is no language tag: expected one such as en, ru or zh-Hans",
      at: range,
      suggestion: mended != text && LanguageTagDecoder.isWellFormed(mended) ? mended : nil)
  }
}

extension DiagnosticKind {
  static let malformedLanguageTag = DiagnosticKind(
    "malformed-language-tag", .error,
    """
    A language is named by its tag of BCP 47: the two or three letters of ISO 639 (en, ru, zh), then, if needed, a script or a region \
    (zh-Hans, pt-BR). Browsers choose fonts, hyphenation and voices by it.
    """)
}
