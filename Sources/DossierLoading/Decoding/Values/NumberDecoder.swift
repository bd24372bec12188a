import DossierDiagnostics
import DossierModel

/// A number in plain digits: `5200`, `2.5`.
struct NumberDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> DecimalNumber? {
    guard let text = scope.value(node, .text) else { return nil }
    if let number = DecimalNumber(text) { return number }
    scope.report(.malformedNumber(Located(text, at: node.textRange)))
    return nil
  }
}

/// How much or how many: a number that is not negative.
struct AmountNumberDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> DecimalNumber? {
    guard let number = scope.value(node, .number) else { return nil }
    guard number < DecimalNumber(mantissa: 0) else { return number }
    scope.report(.negativeAmount(number, at: node.textRange))
    return nil
  }
}

/// A number without decimals.
struct WholeNumberDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Int? {
    guard let number = scope.value(node, .number) else { return nil }
    if number.fractionDigits == 0 { return Int(number.mantissa) }
    scope.report(.notWhole(number, at: node.textRange))
    return nil
  }
}

extension ValueDecoder where Self == NumberDecoder {
  static var number: NumberDecoder { NumberDecoder() }
}

extension ValueDecoder where Self == AmountNumberDecoder {
  static var amount: AmountNumberDecoder { AmountNumberDecoder() }
}

extension ValueDecoder where Self == WholeNumberDecoder {
  static var wholeNumber: WholeNumberDecoder { WholeNumberDecoder() }
}

extension Diagnostic {
  fileprivate static func malformedNumber(_ text: Located<String>) -> Diagnostic {
    if text.value.utf8.count(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) > 18,
      text.value.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: ".") })
    {
      return Diagnostic(
        .malformedNumber, "`\(excerpt(text.value))` is too long: expected at most 18 digits", at: text.range)
    }
    // A comma followed by other than three digits may be a decimal comma: no guess at a figure.
    let groups = text.value.split(separator: ",", omittingEmptySubsequences: false)
    let hasDecimalComma = groups.dropFirst().contains { $0.prefix { $0.isNumber }.count != 3 }
    let bare = String(text.value.filter { !",' _\u{A0}\u{202F}\u{2009}".contains($0) })
    return Diagnostic(
      .malformedNumber, "`\(excerpt(text.value))` is no number: expected plain digits, such as 5200 or 2.5",
      at: text.range, suggestion: hasDecimalComma ? nil : DecimalNumber(bare)?.text)
  }
}

extension Diagnostic {
  fileprivate static func negativeAmount(_ number: DecimalNumber, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedNumber,
      "`\(number.text)` is negative, expected how much or how many; what was lost or is owed says `what`",
      at: range)
  }

  fileprivate static func notWhole(_ number: DecimalNumber, at range: SourceRange) -> Diagnostic {
    Diagnostic(.malformedNumber, "`\(number.text)` has decimals, expected a whole number", at: range)
  }
}

extension DiagnosticKind {
  static let malformedNumber = DiagnosticKind(
    "malformed-number", .error,
    """
    A number is written in digits, with a point before decimals and without anything between thousands: 5200, 2.5, 200000000000. \
    Words such as “about” belong into `precision`, units into `unit`.
    """)
}
