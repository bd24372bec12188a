import DossierModel

/// The keys of a name.
enum NameKey: UInt8, MappingKey {
  case text, language, kind

  static let shape = MappingShape(
    "name", Self.self, with: [AttributionKey.self], shortForms: ["the bare text of the name"],
    "One name of a person, an organization or a place.")

  var field: Field {
    switch self {
    case .text: Field("text", .text, required: true, "The name")
    case .language: Field("lang", .languageTag, "Its language, if it isn't the dossier's")
    case .kind:
      Field(
        "kind", .choice(RecordName.Kind.allCases.map(\.rawValue)),
        "What kind of name; else `main` for the first, `alias`")
    }
  }
}

/// One name; ``kind`` is what it is if nothing is said of that.
struct NameDecoder: ValueDecoder {
  let kind: RecordName.Kind

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> RecordName? {
    guard node.entries != nil else {
      var attribution = scope.inherited
      attribution.range = node.range
      return scope.value(node, .text).map { RecordName(text: $0, kind: self.kind, attribution: attribution) }
    }
    guard let fields = scope.fields(of: node, NameKey.self) else { return nil }
    let language = scope.value(fields[.language], .languageTag)
    let kind = scope.value(fields[.kind], ChoiceDecoder<RecordName.Kind>(noun: "kind of name")) ?? self.kind
    let attribution = AttributionDecoder().decode(fields, &scope)
    return scope.value(fields[.text], .text).map {
      RecordName(text: $0, language: language, kind: kind, attribution: attribution)
    }
  }
}

extension DecodingScope {
  /// All names of a record.
  ///
  /// - Parameter fallback: what to call it if it has none.
  mutating func names(_ node: DataNode?, sort: DataNode?, fallback: String) -> NameList {
    var names: [RecordName] = []
    for item in node?.items ?? [] {
      guard let name = value(item, NameDecoder(kind: names.isEmpty ? .main : .alias)) else { continue }
      names.append(name)
    }
    let sortText = value(sort, .text)
    let main = names.first ?? RecordName(text: fallback, kind: .main, attribution: inherited)
    return NameList(main: main, others: Array(names.dropFirst()), sortText: sortText)
  }
}
