extension SourceCursor {
  /// Moves over what opens a link or an image: `[`, `![`, or the `<` of an autolink.
  mutating func enterLink() {
    if peek() == UInt8(ascii: "!") { skip(1) }
    skip(1)
  }

  /// Moves over what follows a link's text, the `](destination "title")` or whatever stands for it.
  ///
  /// - Parameter url: The destination that libcmark has read.
  /// - Returns: Where the destination was written, without angle brackets; nil if elsewhere, in a reference definition.
  mutating func leaveLink(to url: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let isAutolink = peek() == UInt8(ascii: ">")
    skip(1)
    if isAutolink { return nil }
    // Most links: a destination without escapes and title.
    if peek() == UInt8(ascii: "("), peek(url.count + 1) == UInt8(ascii: ")"), bytes.hasPrefix(url, at: offset + 1) {
      offset += url.count + 2
      return offset - 1 - url.count..<offset - 1
    }
    if peek() == UInt8(ascii: "("), let (destination, end) = inlineTail() {
      offset = end
      return destination
    }
    if peek() == UInt8(ascii: "["), let end = labelEnd(from: offset + 1) {
      offset = end
    }
    return nil
  }

  /// The destination in parentheses at the cursor, and where they end.
  private func inlineTail() -> (destination: Range<Int>, end: Int)? {
    var probe = self
    probe.offset += 1
    probe.skipSpace()
    guard let destination = probe.skipDestination(inParentheses: true) else { return nil }
    let end = probe.offset
    probe.skipSpace()
    if probe.offset > end { probe.skipTitle() }
    probe.skipSpace()
    guard probe.peek() == UInt8(ascii: ")") else { return nil }
    return (destination, probe.offset + 1)
  }

  /// Moves over reference definitions at the beginning of a paragraph: libcmark has taken them out of it.
  mutating func skipReferenceDefinitions() {
    while peek() == UInt8(ascii: "["), let end = referenceDefinitionEnd() {
      offset = end
      skipSpace()
    }
  }

  private func referenceDefinitionEnd() -> Int? {
    var probe = self
    guard let labelEnd = labelEnd(from: offset + 1), !bytes.trimming(offset + 1..<labelEnd - 1).isEmpty else {
      return nil
    }
    probe.offset = labelEnd
    guard probe.peek() == UInt8(ascii: ":") else { return nil }
    probe.offset += 1
    probe.skipSpace()
    guard probe.skipDestination(inParentheses: false) != nil else { return nil }
    var untitled = probe
    probe.skipSpace()
    if probe.offset > untitled.offset, probe.skipTitle() {
      probe.skipBlanks()
      if probe.isAtLineEnd { return probe.offset }
    }
    untitled.skipBlanks()
    return untitled.isAtLineEnd ? untitled.offset : nil
  }

  private var isAtLineEnd: Bool { offset >= end || peek().isLineEnd }

  /// Moves over a link destination.
  private mutating func skipDestination(inParentheses: Bool) -> Range<Int>? {
    var parentheses = 0
    let isBracketed = peek() == UInt8(ascii: "<")
    if isBracketed { offset += 1 }
    let start = offset
    while offset < end {
      let byte = peek()
      if byte == UInt8(ascii: "\\"), peek(1).isPunctuation {
        offset += 1
      } else if isBracketed {
        if byte.isLineEnd || byte == UInt8(ascii: "<") { return nil }
        if byte == UInt8(ascii: ">") {
          offset += 1
          return start..<offset - 1
        }
      } else if byte.isBlank || byte.isLineEnd {
        break
      } else if byte == UInt8(ascii: "(") {
        parentheses += 1
      } else if byte == UInt8(ascii: ")") {
        if parentheses == 0 { break }
        parentheses -= 1
      }
      offset += 1
    }
    return isBracketed || parentheses > 0 || !inParentheses && offset == start ? nil : start..<offset
  }

  /// Moves over a title in quotes or parentheses, if there is one.
  @discardableResult
  private mutating func skipTitle() -> Bool {
    let closing: UInt8
    switch peek() {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = peek()
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return false
    }
    var index = offset + 1
    while index < end, bytes[index] != closing {
      if bytes[index] == UInt8(ascii: "("), closing == UInt8(ascii: ")") { return false }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < end else { return false }
    offset = index + 1
    return true
  }

  /// Where the label that begins at `start`, after its opening bracket, ends.
  private func labelEnd(from start: Int) -> Int? {
    var index = start
    // No label is longer than 1,000 bytes, says CommonMark.
    while index < min(end, start + 1_002) {
      switch bytes[index] {
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }
}
