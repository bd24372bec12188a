import DossierModel

/// The keys of an amount.
enum AmountKey: UInt8, MappingKey {
  case amount, unit

  static let shape = MappingShape(
    "amount", Self.self, shortForms: ["the bare number, in the unit of the penalty"], "An amount with its unit.")

  var field: Field {
    switch self {
    case .amount: Field("amount", .number, required: true, "How much")
    case .unit: Field("unit", .text, "`years`, `months`, `days` or a currency; else that of the penalty")
    }
  }
}

/// The keys of one penalty. They also stand beside `sentence` itself, where it has only one part.
enum PenaltyKey: UInt8, MappingKey {
  case kind = 10
  case amount, unit, to, suspended

  static let shape = MappingShape("penalty", Self.self, "One part of a sentence.")
  static let mask = slotMask

  var field: Field {
    switch self {
    case .kind: Field("kind", .term(.penalties), "What is imposed; needed")
    case .amount: Field("amount", .number, "How much")
    case .unit: Field("unit", .text, "`years`, `months`, `days` or a currency")
    case .to: Field("to", .mapping("amount"), "The upper end, where the source gives a range")
    case .suspended: Field("suspended", .mapping("amount"), "The reprieve or probation, where it is suspended")
    }
  }
}

/// One penalty, with a mapping of its own or as the only part of a sentence.
struct PenaltyDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Sentence.Part? {
    scope.fields(of: node, PenaltyKey.self).flatMap { decode($0, &scope) }
  }

  func decode(_ fields: Fields<some MappingKey>, _ scope: inout DecodingScope) -> Sentence.Part? {
    let kind = scope.value(fields[shared: PenaltyKey.kind], .term(of: .penalties))
    if fields[shared: PenaltyKey.kind] == nil {
      scope.report(.missingKey("kind", in: PenaltyKey.shape, at: fields.range))
    }
    let number = scope.value(fields[shared: PenaltyKey.amount], .amount)
    let unit = scope.value(fields[shared: PenaltyKey.unit], .text) ?? ""
    let amounts = [PenaltyKey.amount, .to, .suspended]
    if fields[shared: PenaltyKey.unit] != nil, !amounts.contains(where: { fields[shared: $0] != nil }) {
      scope.report(.missingKey("amount", in: PenaltyKey.shape, at: fields.range))
    }
    let upTo = scope.value(fields[shared: PenaltyKey.to], AmountDecoder(unit: unit))
    let suspended = scope.value(fields[shared: PenaltyKey.suspended], AmountDecoder(unit: unit))
    if let number, let upTo, let node = fields[shared: PenaltyKey.to],
      upTo.isLess(than: Sentence.Amount(number: number, unit: unit))
    {
      scope.report(.reversedRange(from: number, to: upTo.number, at: node.textRange))
    }
    return kind.map {
      Sentence.Part(
        kind: $0, amount: number.map { Sentence.Amount(number: $0, unit: unit) }, upTo: upTo, suspended: suspended)
    }
  }
}

/// An amount; ``unit`` is its unit if it names none.
struct AmountDecoder: ValueDecoder {
  let unit: String

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Sentence.Amount? {
    guard node.entries != nil else {
      return scope.value(node, .amount).map { Sentence.Amount(number: $0, unit: self.unit) }
    }
    guard let fields = scope.fields(of: node, AmountKey.self) else { return nil }
    let unit = scope.value(fields[.unit], .text) ?? self.unit
    return scope.value(fields[.amount], .amount).map { Sentence.Amount(number: $0, unit: unit) }
  }
}

extension ValueDecoder where Self == PenaltyDecoder {
  static var penalty: PenaltyDecoder { PenaltyDecoder() }
}
