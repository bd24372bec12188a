/// The start tags of a page with their attributes, enough to follow its links.
struct PageMarkup {
  struct Tag {
    let name: Substring
    let attributes: [(name: Substring, value: Substring)]
  }

  let tags: [Tag]

  init(_ html: String) {
    var tags: [Tag] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      guard let first = rest.first, first.isLetter, let end = Self.end(of: rest) else { continue }
      tags.append(Self.tag(rest[..<end]))
      rest = rest[end...]
    }
    self.tags = tags
  }

  /// All values of an attribute, in order.
  func values(of attribute: String) -> [String] {
    tags.flatMap(\.attributes).filter { $0.name == attribute }.map { String($0.value) }
  }

  /// Where a tag ends: at the first `>` that is in no value.
  private static func end(of text: Substring) -> Substring.Index? {
    var isQuoted = false
    return text.indices.first { index in
      if text[index] == "\"" { isQuoted.toggle() }
      return text[index] == ">" && !isQuoted
    }
  }

  private static func tag(_ text: Substring) -> Tag {
    var rest = text
    let name = rest.prefix { $0 != " " }
    rest = rest.dropFirst(name.count)
    var attributes: [(name: Substring, value: Substring)] = []
    while true {
      rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "/" }
      guard !rest.isEmpty else { break }
      let name = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest.dropFirst(name.count)
      guard rest.hasPrefix("=\"") else {
        attributes.append((name, ""))
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      rest = rest.dropFirst(3 + value.count)
      attributes.append((name, value))
    }
    return Tag(name: name, attributes: attributes)
  }
}
