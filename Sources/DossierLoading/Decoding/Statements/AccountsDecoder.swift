import DossierModel

/// Reads a value that can be disputed, both alone and beside the keys that attribute it.
protocol AccountDecoder: ValueDecoder where Value: Sendable & Equatable {
  associatedtype Key: MappingKey

  /// The value in a mapping that attributes it.
  func decode(_ fields: Fields<Key>, _ scope: inout DecodingScope) -> Value?
}

extension DecodingScope {
  /// All accounts of a value: `1952`, `{value: 1952, by: her brother}`, or a list of both.
  mutating func accounts<Decoder: AccountDecoder>(
    _ node: DataNode?, of decoder: Decoder
  ) -> Accounts<Decoder.Value> {
    guard let node else { return Accounts() }
    var accounts: [Account<Decoder.Value>] = []
    for item in node.items {
      guard item.entries != nil else {
        guard let value = decoder.decode(item, &self) else { continue }
        var attribution = inherited
        attribution.range = item.range
        accounts.append(Account(value, attribution))
        continue
      }
      guard let fields = fields(of: item, Decoder.Key.self) else { continue }
      let attributions = AttributionDecoder().decode(fields, &self).flattened
      guard let value = decoder.decode(fields, &self) else { continue }
      accounts += attributions.map { Account(value, $0) }
    }
    return Accounts(accounts)
  }
}

/// The keys of one account of a value.
enum AccountKey: UInt8, MappingKey {
  case value

  static let shape = MappingShape(
    "account", Self.self, with: [AttributionKey.self], shortForms: ["the bare value, attributed as the record is"],
    "What one speaker or source says of a value that can be disputed. Where accounts differ, write all of them as a list."
  )

  var field: Field {
    switch self {
    case .value: Field("value", .text, required: true, "The value, as it would be written alone")
    }
  }
}

/// A value of which nothing else is said than who says so.
struct PlainAccountDecoder<Plain: ValueDecoder>: AccountDecoder where Plain.Value: Sendable & Equatable {
  let plain: Plain

  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> Plain.Value? {
    plain.decode(node, &scope)
  }

  func decode(_ fields: Fields<AccountKey>, _ scope: inout DecodingScope) -> Plain.Value? {
    scope.value(fields[.value], plain)
  }
}

extension ValueDecoder where Self == PlainAccountDecoder<TextDecoder> {
  static var textAccount: Self { PlainAccountDecoder(plain: .text) }
}

extension ValueDecoder where Self == PlainAccountDecoder<TermDecoder> {
  static func termAccount(of list: VocabularyList) -> Self { PlainAccountDecoder(plain: .term(of: list)) }
}
