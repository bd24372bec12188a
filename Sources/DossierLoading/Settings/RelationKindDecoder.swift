import DossierDiagnostics
import DossierModel

/// The keys of a kind of relation that a dossier declares.
enum RelationKindKey: UInt8, MappingKey {
  case kind, words, inverse, symmetric

  static let shape = MappingShape(
    "relation kind", Self.self, shortForms: ["the bare kind, whose words are its own with blanks for hyphens"],
    """
    A kind of relation and how it reads from both ends: `{kind: financed, inverse: financed by}`. A standard kind may be declared, too, \
    to word it otherwise. Without `inverse` or `symmetric` the page of the other end quotes the words.
    """)

  var field: Field {
    switch self {
    case .kind: Field("kind", .topic, required: true, "The kind, as one hyphenated word: `financed`")
    case .words: Field("words", .text, "How it reads, if not as the kind with blanks for hyphens")
    case .inverse: Field("inverse", .text, "How it reads from the other end: `financed by`")
    case .symmetric: Field("symmetric", .yesOrNo, "Whether it reads the same from both ends; else `no`")
    }
  }
}

/// A kind of relation of a dossier's own.
struct RelationKindDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> RelationKind? {
    guard node.entries != nil else { return scope.value(node, .topic).map { RelationKind($0) } }
    guard let fields = scope.fields(of: node, RelationKindKey.self) else { return nil }
    let kind = scope.value(fields[.kind], .topic)
    let words = scope.value(fields[.words], .text)
    let inverse = scope.value(fields[.inverse], .text)
    let isSymmetric = scope.value(fields[.symmetric], .yesOrNo) ?? false
    guard let kind else { return nil }
    guard isSymmetric else { return RelationKind(kind, phrase: words, inverse: inverse) }
    if let node = fields[.inverse] { scope.report(.inverseOfSymmetric(at: node.range)) }
    return RelationKind(symmetric: kind, phrase: words)
  }
}

extension Diagnostic {
  fileprivate static func inverseOfSymmetric(at range: SourceRange) -> Diagnostic {
    Diagnostic(.wrongShape, "`inverse` beside `symmetric: yes` found, expected only one of them", at: range)
  }
}
