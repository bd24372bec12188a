import DossierModel

/// The keys of a link to a page outside the dossier.
enum LinkKey: UInt8, MappingKey {
  case url, label

  static let shape = MappingShape(
    "link", Self.self, shortForms: ["the bare URL, which is then its own label"], "A page outside the dossier.")

  var field: Field {
    switch self {
    case .url: Field("url", .url, required: true, "The address, with https:// or http://, or mailto:")
    case .label: Field("label", .text, "What to call it")
    }
  }
}

/// A link to a page outside the dossier.
struct LinkDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> ExternalLink? {
    guard node.entries != nil else {
      return scope.value(node, .url).map { ExternalLink(url: $0, label: $0) }
    }
    guard let fields = scope.fields(of: node, LinkKey.self) else { return nil }
    let label = scope.value(fields[.label], .text)
    return scope.value(fields[.url], .url).map { ExternalLink(url: $0, label: label ?? $0) }
  }
}

extension ValueDecoder where Self == LinkDecoder {
  static var link: LinkDecoder { LinkDecoder() }
}
