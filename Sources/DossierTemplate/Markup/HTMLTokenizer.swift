/// Follows the literal parts of a template through the HTML standard's tokenizer, to know where each placeholder stands.
///
/// Every template tag but a comment calls ``settle()`` at its place: names and values in a tag can't be put together
/// from literals and placeholders, so that what a tag is never depends on content.
struct HTMLTokenizer {
  private(set) var state: HTMLState
  /// The name, scheme, dashes or closing tag that is being read.
  private var word: [UInt8] = []

  /// What is wrong with literal HTML around template tags.
  enum Problem {
    /// A name or value goes on behind a template tag.
    case missingSpace
    /// A colon behind a placeholder could make the placeholder's text a scheme.
    case schemeFromPlaceholder
    /// A tag that closes raw content is interrupted by a template tag.
    case interruptedTag
  }

  /// Names can be long; of the interest are short ones.
  private static let wordLimit = 64

  init(_ state: HTMLState = .text) {
    self.state = state
  }

  /// Reads literal bytes. `report` gets each problem and the index of the byte it is about.
  mutating func read(_ bytes: ArraySlice<UInt8>, _ report: (Problem, Int) -> Void) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if case .text = state, bytes[index] != UInt8(ascii: "<") {
        guard let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) else { return }
        index = open
      } else if case .value(_, .plain, let quote) = state, quote != .none {
        guard let end = bytes[index...].firstIndex(of: quote.rawValue) else { return }
        index = end
      } else if case .tag(_, .attributeName) = state {
        while index < bytes.endIndex, isLetter(bytes[index]) {
          append(bytes[index])
          index += 1
        }
        guard index < bytes.endIndex else { return }
      }
      let byte = bytes[index]
      defer { index += 1 }
      switch state {
      case .text:
        if byte == UInt8(ascii: "<") { state = .tagOpen }
      case .tagOpen: readTagOpen(byte)
      case .endTagOpen: readEndTagOpen(byte)
      case .declarationOpen: readDeclarationOpen(byte)
      case .comment: readComment(byte)
      case .declaration:
        if byte == UInt8(ascii: ">") { state = .text }
      case .tag(let tag, let part):
        if part == .gap, !isSpace(byte), byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">") {
          report(.missingSpace, index)
        }
        read(byte, in: tag, part)
      case .value(let tag, let attribute, let quote):
        if case .undecided? = attribute.part, byte == UInt8(ascii: ":") { report(.schemeFromPlaceholder, index) }
        read(byte, in: tag, attribute, quote)
      case .content(let element): read(byte, in: element)
      }
    }
  }

  /// Ends what a template tag ends.
  mutating func settle() -> Problem? {
    defer { word.removeAll() }
    switch state {
    case .declarationOpen: state = .declaration
    case .tag(var tag, .name):
      tag.element = HTMLElement(word)
      state = .tag(tag, .gap)
    case .tag(let tag, .attributeName), .tag(let tag, .behindValue): state = .tag(tag, .gap)
    case .tag(let tag, .behindAttributeName): state = .tag(tag, .space)
    case .value(let tag, .url(.scheme), let quote): state = .value(tag, .url(.undecided), quote)
    case .value(let tag, .urlList(.scheme), let quote): state = .value(tag, .urlList(.undecided), quote)
    case .value(let tag, .scriptType, let quote): state = .value(tag, .code("type"), quote)
    case .content where !word.isEmpty: return .interruptedTag
    default: break
    }
    return nil
  }

  /// Takes note that a placeholder stands here.
  mutating func readPlaceholder(isURL: Bool) {
    guard case .value(let tag, let attribute, let quote) = state else { return }
    switch attribute {
    case .url(.start): state = .value(tag, .url(isURL ? .path : .undecided), quote)
    case .urlList(.start): state = .value(tag, .urlList(isURL ? .path : .undecided), quote)
    default: break
    }
  }

  /// Goes on as after a stretch that ended in `state`.
  mutating func jump(to state: HTMLState) {
    self.state = state
    word.removeAll()
  }
}

// MARK: - Tags

extension HTMLTokenizer {
  private mutating func readTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): state = .endTagOpen
    case UInt8(ascii: "!"): begin(.declarationOpen)
    case UInt8(ascii: "?"): state = .declaration
    case UInt8(ascii: "<"): break
    case _ where isLetter(byte): beginTag(byte, isClosing: false)
    default: state = .text
    }
  }

  private mutating func readEndTagOpen(_ byte: UInt8) {
    if isLetter(byte) {
      beginTag(byte, isClosing: true)
    } else {
      state = byte == UInt8(ascii: ">") ? .text : .declaration
    }
  }

  private mutating func beginTag(_ byte: UInt8, isClosing: Bool) {
    begin(.tag(HTMLState.HTMLTag(element: .ordinary, isClosing: isClosing), .name))
    append(byte)
  }

  private mutating func read(_ byte: UInt8, in tag: HTMLState.HTMLTag, _ part: HTMLState.TagPart) {
    var tag = tag
    if part == .name, isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      tag.element = HTMLElement(word)
    }
    if byte == UInt8(ascii: ">") { return end(tag) }
    if byte == UInt8(ascii: "/"), !part.isBeforeValue {
      state = .tag(tag, .space)
      return
    }
    switch part {
    case .name where !isSpace(byte): append(byte)
    case .attributeName where byte == UInt8(ascii: "="):
      state = .tag(tag, .beforeValue(HTMLAttribute(word, on: tag.element)))
    case .attributeName where isSpace(byte):
      state = .tag(tag, .behindAttributeName(HTMLAttribute(word, on: tag.element)))
    case .attributeName: append(byte)
    case .behindAttributeName(let attribute) where byte == UInt8(ascii: "="): state = .tag(tag, .beforeValue(attribute))
    case .behindAttributeName where isSpace(byte): break
    case .beforeValue where isSpace(byte): break
    case .beforeValue(let attribute): beginValue(byte, tag, attribute)
    case _ where isSpace(byte): state = .tag(tag, .space)
    default:
      begin(.tag(tag, .attributeName))
      append(byte)
    }
  }

  /// Behind `>`.
  private mutating func end(_ tag: HTMLState.HTMLTag) {
    begin(tag.isClosing || tag.element == .ordinary ? .text : .content(tag.element))
  }

  private mutating func begin(_ state: HTMLState) {
    self.state = state
    word.removeAll(keepingCapacity: true)
  }

  /// Appends a byte to ``word``, in lowercase.
  private mutating func append(_ byte: UInt8) {
    guard word.count < HTMLTokenizer.wordLimit else { return }
    word.append(lowercased(byte))
  }
}

// MARK: - Values

extension HTMLTokenizer {
  private mutating func beginValue(_ byte: UInt8, _ tag: HTMLState.HTMLTag, _ attribute: HTMLAttribute) {
    let quote = HTMLState.Quote(rawValue: byte) ?? .none
    begin(.value(tag, attribute, quote))
    if quote == .none { read(byte, in: tag, attribute, quote) }
  }

  private mutating func read(
    _ byte: UInt8, in tag: HTMLState.HTMLTag, _ attribute: HTMLAttribute, _ quote: HTMLState.Quote
  ) {
    let isEnd = quote == .none ? isSpace(byte) || byte == UInt8(ascii: ">") : byte == quote.rawValue
    guard !isEnd else { return endValue(byte, tag, attribute, quote) }
    switch attribute {
    case .url(let part): state = .value(tag, .url(self.part(after: byte, part, inList: false)), quote)
    case .urlList(let part): state = .value(tag, .urlList(self.part(after: byte, part, inList: true)), quote)
    case .scriptType: append(byte)
    case .plain, .code: break
    }
  }

  private mutating func endValue(
    _ byte: UInt8, _ tag: HTMLState.HTMLTag, _ attribute: HTMLAttribute, _ quote: HTMLState.Quote
  ) {
    var tag = tag
    if attribute == .scriptType, tag.element == .script(.undeclared) {
      let type = String(decoding: word, as: UTF8.self)
      tag.element = .script(type == "application/ld+json" || type == "application/json" ? .json : .code)
    }
    if byte == UInt8(ascii: ">") { return end(tag) }
    begin(.tag(tag, quote == .none ? .space : .behindValue))
  }

  private mutating func part(after byte: UInt8, _ part: URLPart, inList: Bool) -> URLPart {
    if isSpace(byte) || byte == UInt8(ascii: ","), inList {
      word.removeAll()
      return .start
    }
    switch (part, byte) {
    case (.dangerous, _), (.query, _): return part
    case (.path, UInt8(ascii: "?")), (.path, UInt8(ascii: "#")): return .query
    case (.path, _): return part
    case (.start, _) where isSpace(byte): return .start
    case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "\\")): return .path
    case (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): return .query
    case (_, UInt8(ascii: "&")), (_, 0...0x20): return .dangerous
    case (.undecided, UInt8(ascii: ":")): return .dangerous
    case (.undecided, _): return part
    case (_, UInt8(ascii: ":")): return URLPart.isHarmless(scheme: word) ? .path : .dangerous
    default:
      append(byte)
      return .scheme
    }
  }
}

// MARK: - Comments and raw content

extension HTMLTokenizer {
  private mutating func readDeclarationOpen(_ byte: UInt8) {
    if byte == UInt8(ascii: "-") {
      append(byte)
      if word.count == 2 { state = .comment }
    } else {
      state = byte == UInt8(ascii: ">") ? .text : .declaration
    }
  }

  /// ``word`` holds the dashes that could end the comment; at its start it holds those that opened it, as `<!-->` is one.
  private mutating func readComment(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-"): word = word == [byte] || word == [byte, byte] ? [byte, byte] : [byte]
    case UInt8(ascii: "!") where word == Array("--".utf8): append(byte)
    case UInt8(ascii: ">") where word.count >= 2: begin(.text)
    default: word.removeAll(keepingCapacity: true)
    }
  }

  /// ``word`` holds what could be the closing tag, from its `<`.
  private mutating func read(_ byte: UInt8, in element: HTMLElement) {
    if word.isEmpty, byte != UInt8(ascii: "<") { return }
    let closing = Array("</\(element.name ?? "")".utf8)
    if word.count == closing.count {
      let tag = HTMLState.HTMLTag(element: element, isClosing: true)
      if byte == UInt8(ascii: ">") { return begin(.text) }
      if isSpace(byte) || byte == UInt8(ascii: "/") { return begin(.tag(tag, .space)) }
      word.removeAll(keepingCapacity: true)
    } else if lowercased(byte) == closing[word.count] {
      return append(byte)
    }
    word = byte == UInt8(ascii: "<") ? [byte] : []
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
    default: false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased(byte))
  }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

extension HTMLState.TagPart {
  fileprivate var isBeforeValue: Bool {
    if case .beforeValue = self { true } else { false }
  }
}

extension HTMLAttribute {
  fileprivate var part: URLPart? {
    switch self {
    case .url(let part), .urlList(let part): part
    default: nil
    }
  }
}
