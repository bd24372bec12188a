import DossierModel

/// The keys that say when something was.
enum TimeKey: UInt8, FieldKey {
  case when = 54
  case words

  static let group = "time"

  var field: Field {
    switch self {
    case .when: Field("when", .date, "When it was")
    case .words:
      Field("when_text", .text, "The source's own words for the time, shown instead of the date: `in mid-July 2003`")
    }
  }
}

extension DecodingScope {
  /// When something was, by the keys beside it; nil if they say nothing.
  mutating func time(_ fields: Fields<some MappingKey>) -> SourcedDate? {
    let date = value(fields[shared: TimeKey.when], .date)
    let words = value(fields[shared: TimeKey.words], .text)
    return date == nil && words == nil ? nil : SourcedDate(date: date, words: words)
  }
}
