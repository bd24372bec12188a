import DossierDiagnostics
import DossierModel

/// A grade of the Admiralty code: `C3`.
struct GradeDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> AdmiraltyGrade? {
    guard let text = scope.value(node, .text) else { return nil }
    if let grade = AdmiraltyGrade(text) { return grade }
    scope.report(.malformedGrade(text, at: node.textRange))
    return nil
  }
}

extension ValueDecoder where Self == GradeDecoder {
  static var grade: GradeDecoder { GradeDecoder() }
}

extension Diagnostic {
  fileprivate static func malformedGrade(_ text: String, at range: SourceRange) -> Diagnostic {
    let mended = text.uppercased()
    return Diagnostic(
      .malformedGrade, "`\(excerpt(text))` is no grade: expected a letter A to F and a digit 1 to 6, such as C3",
      at: range, suggestion: AdmiraltyGrade(mended) == nil ? nil : mended)
  }
}

extension DiagnosticKind {
  static let malformedGrade = DiagnosticKind(
    "malformed-grade", .error,
    """
    A grade of the Admiralty code has two halves: how reliable the source is (A completely, B usually, C fairly, D not usually, E not at \
    all, F can't be judged) and how credible the information (1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 \
    can't be judged).
    """)
}
