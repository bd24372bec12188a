import DossierModel

/// The keys of `vocabulary`: one for each list of terms.
enum VocabularyKey: UInt8, MappingKey {
  case caseKinds, caseStages, eventKinds, identifierKinds, organizationKinds, outcomes, penalties, placeKinds
  case relationKinds, sourceTypes

  static let shape = MappingShape(
    "vocabulary", Self.self,
    "Terms that this dossier uses beside the standard ones, as lowercase words joined by hyphens.")

  var list: VocabularyList {
    switch self {
    case .caseKinds: .caseKinds
    case .caseStages: .caseStages
    case .eventKinds: .eventKinds
    case .identifierKinds: .identifierKinds
    case .organizationKinds: .organizationKinds
    case .outcomes: .outcomes
    case .penalties: .penalties
    case .placeKinds: .placeKinds
    case .relationKinds: .relationKinds
    case .sourceTypes: .sourceTypes
    }
  }

  var field: Field {
    self == .relationKinds
      ? Field(
        list.key, .list(.either([.topic, .mapping(RelationKindKey.shape.name)])),
        "Further terms: \(list.noun); with the words of both ends")
      : Field(list.key, .list(.topic), "Further terms: \(list.noun)")
  }
}

/// The standard vocabulary with a dossier's own terms behind it.
struct VocabularyDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Vocabulary? {
    guard let fields = scope.fields(of: node, VocabularyKey.self) else { return nil }
    var vocabulary = Vocabulary()
    let relations = scope.list(fields[.relationKinds], of: RelationKindDecoder())
    vocabulary.wordedRelations = relations.filter { $0 != RelationKind($0.name) }
    for kind in relations where !vocabulary.relationKinds.contains(kind.name) {
      vocabulary.relationKinds.append(kind.name)
    }
    for key in VocabularyKey.allCases where key != .relationKinds {
      for term in scope.list(fields[key], of: .topic) where !vocabulary[keyPath: key.list.terms].contains(term) {
        vocabulary[keyPath: key.list.terms].append(term)
      }
    }
    return vocabulary
  }
}

extension ValueDecoder where Self == VocabularyDecoder {
  static var vocabulary: VocabularyDecoder { VocabularyDecoder() }
}
