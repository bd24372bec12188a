import DossierDiagnostics
import DossierModel

/// A DOI, an ISBN or an ISSN, its check digit looked at.
struct BibliographicNumberDecoder: ValueDecoder {
  let kind: BibliographicNumber.Kind

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    do throws(BibliographicNumber.Flaw) {
      return try BibliographicNumber.read(text, kind)
    } catch {
      scope.report(.malformedBibliographicNumber(text, kind, error, at: node.textRange))
      return nil
    }
  }
}

extension ValueDecoder where Self == BibliographicNumberDecoder {
  static func bibliographicNumber(_ kind: BibliographicNumber.Kind) -> Self { Self(kind: kind) }
}

extension Diagnostic {
  fileprivate static func malformedBibliographicNumber(
    _ text: String, _ kind: BibliographicNumber.Kind, _ flaw: BibliographicNumber.Flaw, at range: SourceRange
  ) -> Diagnostic {
    let shown = "`\(excerpt(text))` is no \(kind.rawValue)"
    switch flaw {
    case .form(let meant):
      return Diagnostic(
        .malformedBibliographicNumber, "\(shown): expected \(kind.expectation)", at: range, suggestion: meant)
    case .length(let count):
      return Diagnostic(
        .malformedBibliographicNumber, "\(shown): expected \(kind.expectation), found \(count) digits", at: range)
    case .checkDigit(let found, let expected):
      return Diagnostic(
        .malformedBibliographicNumber,
        "\(shown): its last digit is \(found), but after the others it would be \(expected)", at: range,
        notes: [Note("one digit is wrong, or two neighbors are swapped; compare it with the source")])
    }
  }
}

extension BibliographicNumber.Kind {
  fileprivate var expectation: String {
    switch self {
    case .doi: "one such as 10.1000/182"
    case .isbn: "10 or 13 digits"
    case .issn: "8 digits"
    }
  }
}

extension DiagnosticKind {
  static let malformedBibliographicNumber = DiagnosticKind(
    "malformed-bibliographic-number", .error,
    """
    A DOI begins with 10. and has a slash in it (10.1000/182), without the address before it. An ISBN has 10 or 13 digits, an ISSN 8; \
    hyphens are as you like, and the last digit follows from the others, so that a slip is noticed.
    """)
}
