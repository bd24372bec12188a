import DossierDiagnostics

/// A SHA-256 in hexadecimal, given in lowercase.
struct ChecksumDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    if text.utf8.count == 64, text.utf8.allSatisfy(\.isHexadecimalDigit) { return text.lowercased() }
    scope.report(.malformedChecksum(text, at: node.textRange))
    return nil
  }
}

extension ValueDecoder where Self == ChecksumDecoder {
  static var checksum: ChecksumDecoder { ChecksumDecoder() }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self | 0x20) }
}

extension Diagnostic {
  fileprivate static func malformedChecksum(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedChecksum,
      "`\(excerpt(text))` is no SHA-256: expected 64 hexadecimal digits, found \(text.unicodeScalars.count) characters",
      at: range)
  }
}

extension DiagnosticKind {
  static let malformedChecksum = DiagnosticKind(
    "malformed-sha256", .error,
    "The SHA-256 of a document is 64 hexadecimal digits, as `sha256sum` prints them before the file's name.")
}
