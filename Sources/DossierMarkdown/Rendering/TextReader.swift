#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a text node up to each character that may mean something, and goes on in a later node where syntax ends there.
struct TextReader {
  private(set) var node: MarkdownNode
  private(set) var literal: UnsafeBufferPointer<UInt8>
  /// The next byte to be looked at.
  private(set) var index = 0
  /// All bytes before it have been written or have been consumed by syntax.
  private var written = 0
  /// All bytes before it have been passed by the source cursor.
  private var aligned = 0

  init(_ node: MarkdownNode) {
    self.node = node
    literal = node.literal
  }

  /// The byte at a distance from the index; 0 beyond the end, where no text has it.
  func peek(_ distance: Int = 0) -> UInt8 {
    index + distance < literal.count && index + distance >= 0 ? literal[index + distance] : 0
  }

  /// Goes to the next character that has to be escaped or may be syntax; false at the end.
  mutating func findSpecial() -> Bool {
    guard index < literal.count, let text = literal.baseAddress else { return false }
    index += text.advanced(by: index).lengthBeforeSpecial
    return index < literal.count
  }

  /// The text between what was last consumed and the index, which counts as consumed then.
  mutating func takePlain() -> UnsafeBufferPointer<UInt8> {
    defer { written = index }
    return literal[part: written..<index]
  }

  /// The text that the source cursor has yet to pass to be at the index.
  mutating func takeUnaligned() -> UnsafeBufferPointer<UInt8> {
    defer { aligned = max(aligned, index) }
    return literal[part: min(aligned, index)..<index]
  }

  /// Leaves a character for the plain text.
  mutating func pass() {
    index += 1
  }

  /// Takes characters out of the text.
  mutating func consume(_ count: Int) {
    index = min(index + count, literal.count)
    written = index
  }

  /// Goes on in the same node or a later one, where the cursor already is.
  mutating func jump(to other: MarkdownNode, index: Int) {
    if other != node {
      node = other
      literal = other.literal
    }
    self.index = index
    written = index
    aligned = index
  }
}

extension UnsafePointer<UInt8> {
  /// How many bytes of a text that ends in NUL, as libcmark's do, stand before the first special character.
  fileprivate var lengthBeforeSpecial: Int {
    let special: StaticString = "\"&<>[]|"
    return strcspn(
      UnsafeRawPointer(self).assumingMemoryBound(to: CChar.self),
      UnsafeRawPointer(special.utf8Start).assumingMemoryBound(to: CChar.self))
  }
}
