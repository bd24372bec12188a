import DossierModel

/// The keys of a position.
enum PositionKey: UInt8, MappingKey {
  case title, organization, place, from, to

  static let shape = MappingShape(
    "position", Self.self, with: [TimeKey.self, AttributionKey.self],
    "A position that somebody held, or a body that somebody belonged to. Either `title` or `organization` is needed.")

  var field: Field {
    switch self {
    case .title: Field("title", .text, "What it is called")
    case .organization: Field("organization", .either([.reference([.organization]), .text]), "Where it is held")
    case .place: Field("place", .place, "The place of it")
    case .from: Field("from", .date, "Since when")
    case .to: Field("to", .date, "Until when")
    }
  }
}

/// A position of a person.
struct PositionDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Position? {
    guard let fields = scope.fields(of: node, PositionKey.self) else { return nil }
    if fields[.title] == nil, fields[.organization] == nil {
      scope.report(.missingKey("title", in: PositionKey.shape, at: node.range))
    }
    let time = scope.time(fields)
    return Position(
      title: scope.value(fields[.title], .text) ?? "",
      organization: scope.value(fields[.organization], .organization),
      place: scope.value(fields[.place], .place),
      when: time?.date,
      from: scope.value(fields[.from], .date),
      to: scope.value(fields[.to], .date),
      whenText: time?.words,
      attribution: AttributionDecoder().decode(fields, &scope),
      range: node.range)
  }
}

extension ValueDecoder where Self == PositionDecoder {
  static var position: PositionDecoder { PositionDecoder() }
}
