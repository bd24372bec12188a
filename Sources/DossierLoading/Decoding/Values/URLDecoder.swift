import DossierDiagnostics

/// The address of something outside the dossier: `https:`, `http:` or `mailto:`.
struct URLDecoder: ValueDecoder {
  private static let schemes: [StaticString] = ["https://", "http://", "mailto:"]

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    if let problem = Self.problem(with: text) {
      scope.report(.refusedURL(problem, text, at: node.textRange))
      return nil
    }
    return text
  }

  /// What is wrong with an address, nil if nothing is.
  static func problem(with text: String) -> String? {
    guard let scheme = schemes.first(where: { text.hasPrefixIgnoringCase($0) }) else {
      return "expected one that begins with https://, http:// or mailto:"
    }
    let rest = text.utf8.dropFirst(scheme.utf8CodeUnitCount)
    guard let first = rest.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "?"), first != UInt8(ascii: "#")
    else {
      return "it has no host"
    }
    if scheme.utf8CodeUnitCount != 7 || !text.hasPrefixIgnoringCase("mailto:") {
      let host = rest.prefix { ![UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
      if host.contains(UInt8(ascii: "@")) { return "it names a user, whom readers would be logged in as" }
    }
    return text.unicodeScalars.contains(where: \.properties.isWhitespace) ? "it holds a blank" : nil
  }
}

extension ValueDecoder where Self == URLDecoder {
  static var url: URLDecoder { URLDecoder() }
}

extension String {
  /// - Parameter prefix: in lowercase ASCII.
  fileprivate func hasPrefixIgnoringCase(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      utf8.prefix(prefix.count).elementsEqual(prefix) { byte, expected in
        byte == expected || byte | 0x20 == expected && (0x41...0x5A).contains(byte)
      }
    }
  }
}

extension Diagnostic {
  static func refusedURL(_ problem: String, _ text: String, at range: SourceRange) -> Diagnostic {
    let suggestion =
      text.hasPrefix("www.") && URLDecoder.problem(with: "https://\(text)") == nil ? "https://\(text)" : nil
    return Diagnostic(.refusedURL, "`\(excerpt(text))` is no address: \(problem)", at: range, suggestion: suggestion)
  }
}

extension DiagnosticKind {
  static let refusedURL = DiagnosticKind(
    "refused-url", .error,
    """
    An address is written in full and begins with https://, http:// or mailto:, without blanks. Other schemes, above all javascript: and \
    data:, could run a program in the reader's browser.
    """)
}
