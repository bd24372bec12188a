/// Follows the inlines of a block through the text that they were made of.
///
/// libcmark's own positions of inlines are wrong after anything that runs over several lines (links, code, reference
/// definitions) and missing at line breaks. So the renderer walks both at once: for each inline it moves this cursor over
/// the bytes that libcmark consumed for it. If the two don't agree, which only very odd text brings about, the cursor
/// stays where it is until the next line, and positions are a little too far left.
struct SourceCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset = 0
  /// Where the current block ends: no search goes beyond.
  private(set) var end = 0
  /// How many block quotes the current block is in: so many signs may stand before each of its lines.
  var quoteDepth = 0
  private var isLost = false
  /// Whether the note has any escapes or character references. Without, text is what was written.
  private let hasBackslashes: Bool
  private let hasAmpersands: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    hasBackslashes = bytes.contains(UInt8(ascii: "\\"))
    hasAmpersands = bytes.contains(UInt8(ascii: "&"))
  }

  /// The byte at a distance from the cursor; 0 beyond the end, where no text has it.
  func peek(_ distance: Int = 0) -> UInt8 {
    offset + distance < end ? bytes[offset + distance] : 0
  }

  /// Goes to the first inline of a block that takes up a range of the text.
  mutating func start(_ block: Range<Int>) {
    offset = block.lowerBound
    end = block.upperBound
    isLost = false
    if peek() == UInt8(ascii: "[") { skipReferenceDefinitions() }
  }

  /// Goes to the content of a heading that begins with number signs.
  mutating func startHeading(_ block: Range<Int>) {
    offset = block.lowerBound
    end = block.upperBound
    isLost = false
    while peek() == UInt8(ascii: "#") { offset += 1 }
    skipBlanks()
  }

  /// Whether the text at the cursor was written as it reads, not escaped or as a character reference.
  func isVerbatim(_ first: UInt8, _ second: UInt8? = nil) -> Bool {
    let written = peek()
    if written == first { return isLost || second == nil || peek(1) == second }
    return written != UInt8(ascii: "\\") && written != UInt8(ascii: "&")
  }

  mutating func skip(_ count: Int) {
    guard !isLost else { return }
    offset = min(offset + count, end)
  }

  mutating func skipBlanks() {
    while peek().isBlank { offset += 1 }
  }

  /// Moves over the text that a text node or a part of one was made of.
  mutating func skip(text: UnsafeBufferPointer<UInt8>) {
    guard !isLost else { return }
    if isVerbatim(text) {
      skip(text.count)
    } else {
      skipEscaped(text: text)
    }
  }

  /// Whether the bytes at the cursor are those of a text and hold nothing that it could have been decoded from.
  private func isVerbatim(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.hasPrefix(text, at: offset)
      && !(hasBackslashes && text.contains(UInt8(ascii: "\\")))
      && !(hasAmpersands && text.contains(UInt8(ascii: "&")))
  }

  private mutating func skipEscaped(text: UnsafeBufferPointer<UInt8>) {
    // The blanks at the beginning of a line may be part of the text; the cursor is past them in any case.
    var index = peek().isBlank ? 0 : text.firstIndex { !$0.isBlank } ?? text.count
    while index < text.count {
      let written = peek()
      if written == UInt8(ascii: "\\"), peek(1).isPunctuation {
        guard peek(1) == text[index] else {
          isLost = true
          return
        }
        offset += 2
        index += 1
      } else if written == UInt8(ascii: "&"), let reference = bytes.characterReference(at: offset),
        reference.isAmpersand || !text.hasPrefix(bytes[part: reference.range], at: index)
      {
        offset = reference.range.upperBound
        index += 1
        while index < text.count, text[index].isContinuation { index += 1 }
      } else {
        guard written == text[index] else {
          isLost = true
          return
        }
        offset += 1
        index += 1
      }
    }
  }

  /// Moves over a line break and over what begins the next line of the block.
  mutating func skipLineBreak() {
    if isLost {
      while offset < end, !peek().isLineEnd { offset += 1 }
      isLost = false
    }
    skipBlanks()
    if peek() == UInt8(ascii: "\\"), peek(1).isLineEnd { offset += 1 }
    guard peek().isLineEnd else {
      isLost = offset < end
      return
    }
    skipLineEnd()
  }

  /// Moves over the end of a line, the marks of quotes and the indentation.
  private mutating func skipLineEnd() {
    if peek() == 0x0D { offset += 1 }
    if peek() == 0x0A { offset += 1 }
    for _ in 0..<quoteDepth {
      skipBlanks()
      guard peek() == UInt8(ascii: ">") else { return }
      offset += 1
    }
    skipBlanks()
  }

  /// Moves over blanks and line ends, as between the parts of a link.
  mutating func skipSpace() {
    while peek().isBlank || peek().isLineEnd {
      if peek().isLineEnd { skipLineEnd() } else { offset += 1 }
    }
  }

  /// Moves over a code span, from its first backtick to its last.
  mutating func skipCode() {
    guard !isLost else { return }
    let fence = bytes.backticks(at: offset)
    guard fence > 0 else {
      isLost = true
      return
    }
    var index = offset + fence
    while let next = bytes.firstIndex(of: UInt8(ascii: "`"), in: index..<end) {
      let run = bytes.backticks(at: next)
      index = next + run
      if run == fence {
        offset = index
        return
      }
    }
    isLost = true
  }

  /// Moves over a tag or comment, which may run over several lines.
  mutating func skip(html: UnsafeBufferPointer<UInt8>) {
    guard !isLost else { return }
    var index = 0
    while index < html.count {
      if html[index].isLineEnd {
        guard peek().isLineEnd else {
          isLost = true
          return
        }
        skipLineEnd()
        while index < html.count, html[index].isBlank || html[index].isLineEnd { index += 1 }
      } else {
        guard peek() == html[index] else {
          isLost = true
          return
        }
        offset += 1
        index += 1
      }
    }
  }
}
