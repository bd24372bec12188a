import DossierModel

/// The terms of a dossier's vocabularies, for looking up.
struct TermTable: Sendable {
  private let lists: [[String]]
  /// By list: each term to itself, so that all records share one copy of it.
  private let sets: [Set<String>]
  /// By name, so that all relations of a kind share its words.
  private let relations: [String: RelationKind]
  /// Whether the dossier is read from right to left, so that text may hold weak marks of direction.
  let isRightToLeft: Bool

  init(_ vocabulary: Vocabulary, isRightToLeft: Bool = false) {
    self.isRightToLeft = isRightToLeft
    lists = VocabularyList.allCases.map { vocabulary[keyPath: $0.terms] }
    sets = lists.map(Set.init)
    var relations = Dictionary(uniqueKeysWithValues: Set(vocabulary.relationKinds).map { ($0, RelationKind($0)) })
    for kind in vocabulary.wordedRelations { relations[kind.name] = kind }
    self.relations = relations
  }

  /// A kind of relation in the dossier's words.
  func relation(_ name: String) -> RelationKind {
    relations[name] ?? RelationKind(name)
  }

  /// The term that is written so, nil if the list has none.
  subscript(list: VocabularyList, text: String) -> String? {
    let set = sets[Int(list.rawValue)]
    return set.firstIndex(of: text).map { set[$0] }
  }

  /// All terms of a list.
  subscript(list: VocabularyList) -> [String] {
    lists[Int(list.rawValue)]
  }
}
