import DossierModel

/// When and where a life began or ended, or something happened.
struct LifeDate: Sendable, Equatable {
  let date: SourcedDate?
  let place: Mention?
}

/// The keys of one account of when and where something was.
enum LifeDateKey: UInt8, MappingKey {
  case value, words, place

  static let shape = MappingShape(
    "account of a time and place", Self.self, with: [AttributionKey.self],
    shortForms: ["the bare date, attributed as the record is"],
    """
    What one speaker or source says of when and where something was: a birth, a death, an event. One of `value`, `when_text` and \
    `place` is needed.
    """)

  var field: Field {
    switch self {
    case .value: DateAccountKey.value.field
    case .words: DateAccountKey.words.field
    case .place: Field("place", .place, "Where it was")
    }
  }
}

/// An account of a birth, a death or of when and where an event took place.
struct LifeDateDecoder: AccountDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> LifeDate? {
    scope.value(node, .dateAccount).map { LifeDate(date: $0, place: nil) }
  }

  func decode(_ fields: Fields<LifeDateKey>, _ scope: inout DecodingScope) -> LifeDate? {
    let date = scope.value(fields[.value], .date)
    let words = scope.value(fields[.words], .text)
    let place = scope.value(fields[.place], .place)
    if fields[.value] == nil, fields[.words] == nil, fields[.place] == nil {
      scope.report(.missingKey("value", in: LifeDateKey.shape, at: fields.range))
    }
    let sourced = date == nil && words == nil ? nil : SourcedDate(date: date, words: words)
    return sourced == nil && place == nil ? nil : LifeDate(date: sourced, place: place)
  }
}

extension ValueDecoder where Self == LifeDateDecoder {
  static var lifeDate: LifeDateDecoder { LifeDateDecoder() }
}

extension Accounts where Value == LifeDate {
  var dates: Accounts<SourcedDate> {
    Accounts<SourcedDate>(all.compactMap { account in account.value.date.map { Account($0, account.attribution) } })
  }

  var places: Accounts<Mention> {
    Accounts<Mention>(all.compactMap { account in account.value.place.map { Account($0, account.attribution) } })
  }
}
