/// The parts of `words.yaml`.
enum WordsKey: UInt8, MappingKey {
  case texts, phrases, terms, inverses

  static let shape = MappingShape(
    "words", Self.self, "What `Templates/words.yaml` words otherwise than the program does.")

  var field: Field {
    switch self {
    case .texts: Field("texts", .texts, "What templates say, by the text as they have it")
    case .phrases: Field("phrases", .topicWords, "What pages say beside their templates, by the phrase's name")
    case .terms: Field("terms", .topicWords, "How terms of the vocabularies and statuses are called")
    case .inverses: Field("inverses", .topicWords, "How kinds of relations are called, read from the other end")
    }
  }
}
