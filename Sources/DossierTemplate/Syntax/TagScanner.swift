/// Splits the bytes of a template into literal text and tags.
struct TagScanner {
  private let source: SourceText
  /// Where the text starts: behind a byte order mark, if there is one.
  private let start: Int
  private var position: Int

  /// What ``next()`` finds.
  enum Token {
    case literal(Range<Int>)
    case tag(TemplateTag)
    /// Two opening braces that nothing closes.
    case unclosed(Range<Int>)
  }

  /// Found together with a literal before it.
  private var pending: Token?

  init(_ source: SourceText) {
    self.source = source
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    start = source.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    position = start
  }

  /// The next piece, or nil at the end. Literals are never empty.
  ///
  /// A tag alone on its line takes the line's spaces and end with it, as Mustache has it.
  mutating func next() -> Token? {
    if let token = pending {
      pending = nil
      return token
    }
    let start = position
    guard start < source.bytes.count else { return nil }
    guard let opening = firstOpening(from: start) else {
      position = source.bytes.count
      return .literal(start..<position)
    }
    var literal = start..<opening
    guard let tag = tag(at: opening) else {
      position = opening + 2
      return literal.isEmpty ? .unclosed(opening..<position) : emit(literal, then: .unclosed(opening..<position))
    }
    position = tag.range.upperBound
    if tag.canStandAlone, let line = lineAround(tag.range) {
      literal = start..<max(start, line.lowerBound)
      position = line.upperBound
    }
    return literal.isEmpty ? .tag(tag) : emit(literal, then: .tag(tag))
  }

  private mutating func emit(_ literal: Range<Int>, then token: Token) -> Token {
    pending = token
    return .literal(literal)
  }

  private func firstOpening(from start: Int) -> Int? {
    var index = start
    while index + 1 < source.bytes.count {
      if source.bytes[index] == UInt8(ascii: "{"), source.bytes[index + 1] == UInt8(ascii: "{") { return index }
      index += 1
    }
    return nil
  }

  private func tag(at opening: Int) -> TemplateTag? {
    let start = opening + 2
    let first = start < source.bytes.count ? source.bytes[start] : 0
    if first == UInt8(ascii: "{") {
      return closing("}}}", from: start + 1, onOneLine: true).map {
        tag(.raw, name: start + 1..<$0, range: opening..<$0 + 3)
      }
    }
    let kind = TemplateTag.Kind(rawValue: first) ?? .variable
    let nameStart = kind == .variable ? start : start + 1
    return closing("}}", from: nameStart, onOneLine: kind != .comment).map {
      tag(kind, name: nameStart..<$0, range: opening..<$0 + 2)
    }
  }

  private func tag(_ kind: TemplateTag.Kind, name: Range<Int>, range: Range<Int>) -> TemplateTag {
    var start = name.lowerBound
    var end = name.upperBound
    while start < end, isBlank(source.bytes[start]) { start += 1 }
    while start < end, isBlank(source.bytes[end - 1]) { end -= 1 }
    return TemplateTag(kind: kind, name: start..<end, range: range)
  }

  /// Where the closing braces start. Other tags than comments end on the line and before the next tag.
  private func closing(_ braces: StaticString, from start: Int, onOneLine: Bool) -> Int? {
    let count = braces.utf8CodeUnitCount
    var index = start
    while index + count <= source.bytes.count {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: "}"), source.bytes[index..<index + count].allSatisfy({ $0 == byte }) { return index }
      if onOneLine, byte == UInt8(ascii: "\n") { return nil }
      if onOneLine, byte == UInt8(ascii: "{"), source.bytes[index + 1] == byte { return nil }
      index += 1
    }
    return nil
  }

  /// The lines that a tag fills with nothing but spaces around it, their last line end included; nil if anything else
  /// stands there.
  private func lineAround(_ tag: Range<Int>) -> Range<Int>? {
    let lineStart = max(source.lineStart(before: tag.lowerBound), start)
    guard source.bytes[lineStart..<tag.lowerBound].allSatisfy(isBlank) else { return nil }
    var end = tag.upperBound
    while end < source.bytes.count, isBlank(source.bytes[end]) { end += 1 }
    if end < source.bytes.count, source.bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end == source.bytes.count { return lineStart..<end }
    guard source.bytes[end] == UInt8(ascii: "\n") else { return nil }
    return lineStart..<end + 1
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
