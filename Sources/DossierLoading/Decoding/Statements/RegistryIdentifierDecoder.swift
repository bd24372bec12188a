import DossierDiagnostics
import DossierModel

/// The keys of an identifier.
enum IdentifierKey: UInt8, MappingKey {
  case kind, value, country, from, to, says

  static let shape = MappingShape(
    "identifier", Self.self, with: [AttributionKey.self],
    shortForms: ["`passport-number P 4366918` is the kind and, after a blank, the number as it is written"],
    """
    A number under which an authority, a register or a list keeps somebody or something, as a source states it. The kinds are \
    properties of FollowTheMoney in hyphens (its own spelling, `passportNumber`, is understood); any other hyphenated word may be used.
    """)

  var field: Field {
    switch self {
    case .kind: Field("kind", .either([.term(.identifierKinds), .topic]), required: true, "What kind of number it is")
    case .value: Field("value", .text, required: true, "The number, as the source writes it")
    case .country: Field("country", .place, "The country that issued it")
    case .from: Field("from", .date, "Since when it is valid")
    case .to: Field("to", .date, "Until when it is valid")
    case .says: Field("says", .text, "More about it, in one sentence: `reported stolen`")
    }
  }
}

/// A number under which somebody or something is kept.
struct RegistryIdentifierDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Identifier? {
    guard node.entries != nil else { return shortForm(node, &scope) }
    guard let fields = scope.fields(of: node, IdentifierKey.self) else { return nil }
    let kind = scope.value(fields[.kind], IdentifierKindDecoder())
    let value = scope.value(fields[.value], .text)
    let country = scope.value(fields[.country], .place)
    let from = scope.value(fields[.from], .date)
    let to = scope.value(fields[.to], .date)
    if let from, let to, to.before(from) == .yes, let node = fields[.to] {
      scope.report(.reversedValidity(from: from, to: to, at: node.textRange))
    }
    let says = scope.value(fields[.says], .sentenceText)
    let attribution = AttributionDecoder().decode(fields, &scope)
    guard let kind, let value else { return nil }
    return Identifier(
      kind: kind, value: value, country: country, from: from, to: to, says: says, attribution: attribution,
      range: node.range)
  }

  /// `passport-number P 4366918`
  private func shortForm(_ node: DataNode, _ scope: inout DecodingScope) -> Identifier? {
    guard let text = scope.value(node, .text) else { return nil }
    guard let blank = text.firstIndex(of: " ") else {
      scope.report(
        .wrongShape(expected: "the kind and the number, such as `passport-number P 4366918`", found: node))
      return nil
    }
    let word = String(text[..<blank])
    let range = node.range(ofScalars: 0..<word.unicodeScalars.count)
    let value = String(text[blank...]).trimmingBlanks
    var attribution = scope.inherited
    attribution.range = node.range
    return IdentifierKindDecoder().kind(word, at: range, &scope).map {
      Identifier(
        kind: $0, value: value, country: nil, from: nil, to: nil, says: nil, attribution: attribution,
        range: node.range)
    }
  }
}

extension ValueDecoder where Self == RegistryIdentifierDecoder {
  static var identifier: RegistryIdentifierDecoder { RegistryIdentifierDecoder() }
}

extension Diagnostic {
  fileprivate static func reversedValidity(from start: PartialDate, to end: PartialDate, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(.reversedRange, "`to` is \(end.edtf), before `from`, \(start.edtf)", at: range)
  }
}
