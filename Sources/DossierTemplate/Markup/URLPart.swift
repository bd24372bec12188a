/// How far a URL in an attribute has been read: what a placeholder in it may do depends on that.
enum URLPart: Hashable, Sendable {
  /// Nothing yet.
  case start
  /// Literal bytes that could become a scheme; which ones, the tokenizer knows.
  case scheme
  /// Something that a placeholder or a section had a part in and that could become a scheme.
  case undecided
  /// Behind the scheme, or there is none.
  case path
  /// Behind `?` or `#`.
  case query
  /// Behind a scheme that isn't known to be harmless.
  case dangerous

  /// The part after either of two.
  func joined(with other: URLPart) -> URLPart {
    if self == other { return self }
    if self == .dangerous || other == .dangerous { return .dangerous }
    let decided: Set<URLPart> = [.path, .query]
    return decided.contains(self) && decided.contains(other) ? .query : .undecided
  }

  /// Schemes whose URLs do nothing but lead somewhere.
  static func isHarmless(scheme: [UInt8]) -> Bool {
    ["http", "https", "mailto", "tel"].contains(String(decoding: scheme, as: UTF8.self))
  }
}
