import DossierModel

/// The keys of one account of a date.
enum DateAccountKey: UInt8, MappingKey {
  case value, words

  static let shape = MappingShape(
    "account of a date", Self.self, with: [AttributionKey.self],
    shortForms: ["the bare date, attributed as the record is"],
    "What one speaker or source says of a date. Either `value` or `when_text` is needed.")

  var field: Field {
    switch self {
    case .value: Field("value", .date, "The date")
    case .words: TimeKey.words.field
    }
  }
}

/// A date, and the words in which the source gave it.
struct DateAccountDecoder: AccountDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> SourcedDate? {
    scope.value(node, .date).map { SourcedDate(date: $0) }
  }

  func decode(_ fields: Fields<DateAccountKey>, _ scope: inout DecodingScope) -> SourcedDate? {
    let date = scope.value(fields[.value], .date)
    let words = scope.value(fields[.words], .text)
    if fields[.value] == nil, fields[.words] == nil {
      scope.report(.missingKey("value", in: DateAccountKey.shape, at: fields.range))
    }
    return date == nil && words == nil ? nil : SourcedDate(date: date, words: words)
  }
}

extension ValueDecoder where Self == DateAccountDecoder {
  static var dateAccount: DateAccountDecoder { DateAccountDecoder() }
}
