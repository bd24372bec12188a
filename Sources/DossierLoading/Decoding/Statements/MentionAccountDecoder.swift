import DossierModel

/// The keys of one account of who or which place it is.
enum MentionAccountKey: UInt8, MappingKey {
  case value, who, id, label, text

  static let shape = MappingShape(
    "account of a name", Self.self, with: [AttributionKey.self],
    shortForms: ["the bare id or text, attributed as the record is"],
    "Who or which place something is according to one speaker or source. One of `who`, `value`, `id` and `text` is needed."
  )

  var field: Field {
    switch self {
    case .value: Field("value", .speaker, "The same as `who`")
    case .who: Field("who", .speaker, "Who or which place it is")
    case .id: MentionKey.id.field
    case .label: MentionKey.label.field
    case .text: MentionKey.text.field
    }
  }
}

/// An account of who or which place it is.
struct MentionAccountDecoder: AccountDecoder {
  let mention: MentionDecoder

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Mention? {
    mention.decode(node, &scope)
  }

  func decode(_ fields: Fields<MentionAccountKey>, _ scope: inout DecodingScope) -> Mention? {
    if let node = fields[.who] ?? fields[.value] { return mention.decode(node, &scope) }
    return mention.mention(
      id: fields[.id], label: fields[.label], text: fields[.text], at: fields.range, &scope)
  }
}

extension ValueDecoder where Self == MentionAccountDecoder {
  static var speakerAccount: MentionAccountDecoder { MentionAccountDecoder(mention: .speaker) }
  static var placeAccount: MentionAccountDecoder { MentionAccountDecoder(mention: .place) }
}
