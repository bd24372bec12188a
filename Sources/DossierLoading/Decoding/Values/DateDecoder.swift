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
      scope.report(.malformedDate(error, in: node))
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
  fileprivate static func malformedDate(_ error: DateSyntaxError, in node: DataNode) -> Diagnostic {
    let part = error.offset..<error.offset + error.length
    return Diagnostic(.invalidDate, error.message, at: node.range(ofScalars: part), suggestion: error.suggestion)
  }
}
