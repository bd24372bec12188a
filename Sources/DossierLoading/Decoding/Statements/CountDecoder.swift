import DossierDiagnostics
import DossierModel

/// The keys of a count.
enum CountKey: UInt8, MappingKey {
  case what, number, to, unit, precision, parts, equivalents, asOf

  static let shape = MappingShape(
    "count", Self.self, with: [AttributionKey.self],
    "A figure that a source gives, as data: what is counted, how many, how exactly.")

  var field: Field {
    switch self {
    case .what: Field("what", .text, "What is counted: `documents privately stored`; needed but for parts and equals")
    case .number: Field("number", .number, required: true, "How many")
    case .to: Field("to", .number, "The upper end, where the source gives a range")
    case .unit: Field("unit", .text, "The unit: `documents`, `yuan`")
    case .precision:
      Field(
        "precision", .choice(Count.Precision.allCases.map(\.rawValue)),
        "How the number relates to the true one; else `exact`")
    case .parts: Field("parts", .list(.mapping("count")), "Figures that are part of this one")
    case .equivalents:
      Field(
        "equals", .list(.mapping("count")), "The same amount in other units, such as another currency; one or a list")
    case .asOf: Field("as_of", .date, "When the figure held")
    }
  }
}

/// A figure, with those that are part of it.
struct CountDecoder: ValueDecoder {
  /// What is counted in the figure around this one, if there is one.
  private let whole: String?

  init(partOf whole: String? = nil) {
    self.whole = whole
  }

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Count? {
    guard let fields = scope.fields(of: node, CountKey.self) else { return nil }
    if fields[.what] == nil, whole == nil {
      scope.report(.missingKey("what", in: CountKey.shape, at: node.range))
    }
    let what = scope.value(fields[.what], .text) ?? whole ?? ""
    let number = scope.value(fields[.number], .amount)
    let attribution = AttributionDecoder().decode(fields, &scope)
    let (parts, equivalents) = scope.inheriting(attribution) { scope in
      let inner = CountDecoder(partOf: what)
      return (scope.list(fields[.parts], of: inner), scope.list(fields[.equivalents], of: inner))
    }
    let upTo = scope.value(fields[.to], .amount)
    if let number, let upTo, upTo < number, let node = fields[.to] {
      scope.report(.reversedRange(from: number, to: upTo, at: node.range))
    }
    let unit = scope.value(fields[.unit], .text) ?? ""
    let precision = scope.value(fields[.precision], ChoiceDecoder<Count.Precision>(noun: "precision")) ?? .exact
    let asOf = scope.value(fields[.asOf], .date)
    guard let number else { return nil }
    let count = Count(
      what: what, number: number, upTo: upTo, unit: unit, precision: precision, asOf: asOf, parts: parts,
      equivalents: equivalents, attribution: attribution, range: node.range)
    lookForLargerPart(of: count, fields[.parts], &scope)
    return count
  }

  /// No part is certainly more than the whole.
  private func lookForLargerPart(of whole: Count, _ parts: DataNode?, _ scope: inout DecodingScope) {
    let place = whole.parts.firstIndex { part in
      (part.unit.isEmpty || part.unit == whole.unit) && whole.figure.isLess(than: part.figure.inUnit(of: whole))
    }
    guard let place else { return }
    let part = whole.parts[place]
    let node = parts?.items.first { $0.range == part.range }?[CountKey.number.field.key]
    scope.report(
      .largerPart(part.number, than: whole.number, at: node?.textRange ?? part.range))
  }
}

extension ValueDecoder where Self == CountDecoder {
  static var count: CountDecoder { CountDecoder() }
}

extension Count.Figure {
  /// The same, counted in the unit of another one.
  fileprivate func inUnit(of whole: Count) -> Count.Figure {
    Count.Figure(number: number, upTo: upTo, unit: whole.unit, precision: precision)
  }
}

extension Diagnostic {
  static func reversedRange(from number: DecimalNumber, to end: DecimalNumber, at range: SourceRange) -> Diagnostic {
    Diagnostic(.reversedRange, "`to` is \(end.text), less than the number \(number.text)", at: range)
  }

  fileprivate static func largerPart(_ part: DecimalNumber, than whole: DecimalNumber, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(.reversedRange, "a part is \(part.text), more than the whole, \(whole.text)", at: range)
  }
}

extension DiagnosticKind {
  static let reversedRange = DiagnosticKind(
    "reversed-range", .error,
    """
    The upper end of a range of figures (`to`) is more than the lower one (`number` or `amount`), and a whole is more than any part of \
    it. Swap them, or mend the wrong one.
    """
  )
}
