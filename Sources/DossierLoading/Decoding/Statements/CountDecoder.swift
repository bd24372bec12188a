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
    let number = scope.value(fields[.number], .number)
    let attribution = AttributionDecoder().decode(fields, &scope)
    let (parts, equivalents) = scope.inheriting(attribution) { scope in
      let inner = CountDecoder(partOf: what)
      return (scope.list(fields[.parts], of: inner), scope.list(fields[.equivalents], of: inner))
    }
    let upTo = scope.value(fields[.to], .number)
    if let number, let upTo, upTo < number, let node = fields[.to] {
      scope.report(.reversedRange(from: number, to: upTo, at: node.range))
    }
    let unit = scope.value(fields[.unit], .text) ?? ""
    let precision = scope.value(fields[.precision], ChoiceDecoder<Count.Precision>(noun: "precision")) ?? .exact
    let asOf = scope.value(fields[.asOf], .date)
    return number.map {
      Count(
        what: what, number: $0, upTo: upTo, unit: unit, precision: precision, asOf: asOf, parts: parts,
        equivalents: equivalents, attribution: attribution, range: node.range)
    }
  }
}

extension ValueDecoder where Self == CountDecoder {
  static var count: CountDecoder { CountDecoder() }
}

extension Diagnostic {
  fileprivate static func reversedRange(from number: DecimalNumber, to end: DecimalNumber, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(.reversedRange, "`to` is \(end.text), less than the number \(number.text)", at: range)
  }
}

extension DiagnosticKind {
  static let reversedRange = DiagnosticKind(
    "reversed-range", .error,
    "The upper end of a range of figures (`to`) is more than the lower one (`number`). Swap them, or mend the wrong one."
  )
}
