import DossierDiagnostics
import DossierModel

/// The keys of one account of a sentence.
enum SentenceKey: UInt8, MappingKey {
  case parts, date, words, court, convicts

  static let shape = MappingShape(
    "sentence", Self.self, with: [PenaltyKey.self, AttributionKey.self],
    """
    What a court is said to have imposed, according to one speaker or source. Several penalties stand in `parts`; a single one can be \
    written beside the other keys.
    """)

  var field: Field {
    switch self {
    case .parts: Field("parts", .list(.mapping("penalty")), "All penalties of a compound sentence")
    case .date: Field("date", .date, "When it was imposed")
    case .words: TimeKey.words.field
    case .court: Field("court", .speaker, "Which court imposed it")
    case .convicts: Field("of", .list(.speaker), "On whom it was imposed, where several are accused; one or a list")
    }
  }
}

/// An account of a sentence.
struct SentenceDecoder: AccountDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Sentence? {
    scope.report(
      .wrongShape(expected: "a mapping (sentence), such as {kind: prison, amount: 7, unit: years}", found: node))
    return nil
  }

  func decode(_ fields: Fields<SentenceKey>, _ scope: inout DecodingScope) -> Sentence? {
    var parts = scope.list(fields[.parts], of: .penalty)
    if fields[.parts] == nil || fields.hasValue(inAnySlotOf: PenaltyKey.mask) {
      if let part = PenaltyDecoder().decode(fields, &scope) { parts.insert(part, at: 0) }
    }
    let date = scope.value(fields[.date], .date)
    let words = scope.value(fields[.words], .text)
    let court = scope.value(fields[.court], .speaker)
    let convicts = scope.list(fields[.convicts], of: .speaker)
    guard !parts.isEmpty else { return nil }
    let sourced = date == nil && words == nil ? nil : SourcedDate(date: date, words: words)
    return Sentence(parts: parts, convicts: convicts, date: sourced, court: court)
  }
}

extension ValueDecoder where Self == SentenceDecoder {
  static var sentence: SentenceDecoder { SentenceDecoder() }
}
