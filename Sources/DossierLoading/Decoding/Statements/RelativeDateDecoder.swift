import DossierModel

/// The keys of a relative date.
enum RelativeDateKey: UInt8, MappingKey {
  case anchor, offset

  static let shape = MappingShape(
    "relative date", Self.self, "A date told from another event: `{to: arrest-of-jana, offset: 4 days}`.")

  var field: Field {
    switch self {
    case .anchor: Field("to", .reference([.event]), required: true, "The other event")
    case .offset:
      Field(
        "offset", .offset, required: true,
        "How long after it; negative for before it: `4 days`, `-2 weeks`, `about 3 months`. Months and years are taken for estimates"
      )
    }
  }
}

/// A date told from another event.
struct RelativeDateDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> RelativeDate? {
    guard let fields = scope.fields(of: node, RelativeDateKey.self) else { return nil }
    let anchor = scope.value(fields[.anchor], .eventID)
    let offset = scope.value(fields[.offset], .offset)
    guard let anchor, let offset else { return nil }
    return RelativeDate(anchor: anchor, offset: offset, range: node.range)
  }
}

extension ValueDecoder where Self == RelativeDateDecoder {
  static var relativeDate: RelativeDateDecoder { RelativeDateDecoder() }
}
