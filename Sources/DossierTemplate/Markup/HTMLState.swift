/// Where in HTML a point lies: the states of the HTML standard's tokenizer, as far as they decide what can stand there.
enum HTMLState: Hashable, Sendable {
  /// Between tags.
  case text
  /// Behind `<`.
  case tagOpen
  /// Behind `</`.
  case endTagOpen
  /// Behind `<!`.
  case declarationOpen
  case comment
  /// In `<!doctype …>` and the like.
  case declaration
  case tag(HTMLTag, TagPart)
  case value(HTMLTag, HTMLAttribute, Quote)
  /// In an element whose content isn't markup.
  case content(HTMLElement)

  /// A tag, as far as it is known.
  struct HTMLTag: Hashable, Sendable {
    var element: HTMLElement
    let isClosing: Bool
  }

  enum TagPart: Hashable, Sendable {
    case name
    /// Behind something that a template tag ended: the next byte must end the name or the value too.
    case gap
    case behindValue
    case space
    case attributeName
    case behindAttributeName(HTMLAttribute)
    /// Behind `=`.
    case beforeValue(HTMLAttribute)
  }

  enum Quote: UInt8, Hashable, Sendable {
    case double = 0x22
    case single = 0x27
    case none = 0
  }

  /// The state after either of two, or nil if what follows would mean different things.
  func joined(with other: HTMLState) -> HTMLState? {
    if self == other { return self }
    if let tag = tagAtItemEnd, tag == other.tagAtItemEnd { return .tag(tag, .gap) }
    switch (self, other) {
    case (.value(let tag, let left, let quote), .value(let otherTag, let right, let otherQuote))
    where tag == otherTag && quote == otherQuote:
      switch (left, right) {
      case (.url(let left), .url(let right)): return .value(tag, .url(left.joined(with: right)), quote)
      case (.urlList(let left), .urlList(let right)): return .value(tag, .urlList(left.joined(with: right)), quote)
      default: return nil
      }
    default: return nil
    }
  }

  /// The tag, if a space, `/` or `>` may follow here and would mean the same as after ``TagPart/gap``.
  private var tagAtItemEnd: HTMLTag? {
    switch self {
    case .tag(let tag, .gap), .tag(let tag, .space), .tag(let tag, .behindValue), .value(let tag, _, .none): tag
    default: nil
    }
  }
}

extension HTMLState: CustomStringConvertible {
  /// For complaints: `in a tag`.
  var description: String {
    switch self {
    case .text: "in text"
    case .tagOpen, .endTagOpen: "behind '<'"
    case .declarationOpen, .declaration: "in a declaration"
    case .comment: "in an HTML comment"
    case .tag: "in a tag"
    case .value(_, .url, _), .value(_, .urlList, _): "in the URL of an attribute"
    case .value: "in the value of an attribute"
    case .content(let element): "in <\(element.name ?? "")>"
    }
  }
}
