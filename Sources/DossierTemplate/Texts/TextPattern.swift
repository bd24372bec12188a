/// Other words for a text of a template: "Aussagen von {name}".
struct TextPattern: Sendable {
  enum Part: Hashable, Sendable {
    case words(String)
    case hole(String)
  }

  let parts: [Part]

  /// Reads a pattern, or returns nil if a brace has no partner.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      parts.append(.hole(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }

  var holes: [String] {
    parts.compactMap { if case .hole(let name) = $0 { name } else { nil } }
  }
}
