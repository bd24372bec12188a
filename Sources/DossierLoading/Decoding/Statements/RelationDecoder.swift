import DossierModel

/// The keys of a relation.
enum RelationKey: UInt8, MappingKey {
  case kind, to, says

  static let shape = MappingShape(
    "relation", Self.self, with: [TimeKey.self, AttributionKey.self],
    "A tie from this record to another one, as somebody states it. It is shown on both pages; write it on one of them.")

  var field: Field {
    switch self {
    case .kind: Field("kind", .term(.relationKinds), required: true, "What ties this record to the other")
    case .to: Field("to", .reference(RecordKindSet.subjects.kinds), required: true, "The other record")
    case .says: Field("says", .text, "More about it, in one sentence")
    }
  }
}

/// A tie from a record to another one.
struct RelationDecoder: ValueDecoder {
  let subject: RecordReference

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Relation? {
    guard let fields = scope.fields(of: node, RelationKey.self) else { return nil }
    let kind = scope.value(fields[.kind], .term(of: .relationKinds))
    let target = scope.value(fields[.to], .reference(to: .subjects))
    let says = scope.value(fields[.says], .sentenceText)
    let when = scope.time(fields)
    let attribution = AttributionDecoder().decode(fields, &scope)
    guard let target else { return nil }
    if target == subject, let node = fields[.to] {
      scope.report(.selfReference("`\(scope.index.slug(of: subject))` is tied to itself", at: node.textRange))
    }
    return Relation(
      kind: scope.terms.relation(kind ?? "other"), from: subject, to: target, says: says, when: when,
      attribution: attribution,
      range: node.range)
  }
}
