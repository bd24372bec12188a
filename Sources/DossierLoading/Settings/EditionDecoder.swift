import DossierModel

/// The keys of an edition.
enum EditionKey: UInt8, MappingKey {
  case date, title, summary

  static let shape = MappingShape(
    "edition", Self.self,
    "A state of the dossier that was published under a date of its own. Every page names the latest.")

  var field: Field {
    switch self {
    case .date: Field("date", .date, required: true, "When it was published")
    case .title: Field("title", .text, required: true, "What it is called")
    case .summary: Field("summary", .text, "What is new in it")
    }
  }
}

/// One edition.
struct EditionDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> DossierSettings.Edition? {
    guard let fields = scope.fields(of: node, EditionKey.self) else { return nil }
    let date = scope.value(fields[.date], .date)
    let title = scope.value(fields[.title], .text) ?? ""
    let summary = scope.value(fields[.summary], .text) ?? ""
    return date.map { DossierSettings.Edition(date: $0, title: title, summary: summary) }
  }
}

extension ValueDecoder where Self == EditionDecoder {
  static var edition: EditionDecoder { EditionDecoder() }
}
