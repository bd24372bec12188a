import DossierDiagnostics
import DossierModel

/// A date in EDTF.
struct DateDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> PartialDate? {
    guard let text = scope.value(node, .text) else { return nil }
    do throws(DateSyntaxError) {
      return try PartialDate(edtf: text)
    } catch {
      scope.report(.malformedDate(error, in: node))
      return nil
    }
  }
}

/// How far from an event another one was: `4 days`, `-2 weeks`.
struct OffsetDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> DateOffset? {
    guard let text = scope.value(node, .text) else { return nil }
    do throws(DateSyntaxError) {
      return try DateOffset(text)
    } catch {
      scope.report(.malformedDate(error, in: node, .invalidOffset))
      return nil
    }
  }
}

extension ValueDecoder where Self == DateDecoder {
  static var date: DateDecoder { DateDecoder() }
}

extension ValueDecoder where Self == OffsetDecoder {
  static var offset: OffsetDecoder { OffsetDecoder() }
}

extension Diagnostic {
  fileprivate static func malformedDate(
    _ error: DateSyntaxError, in node: DataNode, _ kind: DiagnosticKind = .invalidDate
  ) -> Diagnostic {
    let part = error.offset..<error.offset + error.length
    return Diagnostic(kind, error.message, at: node.range(ofScalars: part), suggestion: error.suggestion)
  }
}

extension DiagnosticKind {
  static let invalidOffset = DiagnosticKind(
    "invalid-offset", .error,
    """
    How long after another event something was is written as a whole number and days, weeks, months or years: `4 days`, `1 week`; with a \
    minus sign if it was before (`-2 weeks`), and with “about” before it if that is a guess (`about 4 days`).
    """)
}
