#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Goes through bytes line by line. Lines end in LF; a CR before it is a blank.
struct LineScanner {
  private let text: UnsafeBufferPointer<UInt8>
  /// Where the next line begins.
  private(set) var offset: Int
  /// Where the current line begins.
  private(set) var lineStart: Int
  /// The number of the current line, from 1; 0 before the first.
  private(set) var number = 0

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.text = text
    offset = start
    lineStart = start
  }

  /// Goes to the next line; false if there is none.
  mutating func next() -> Bool {
    guard offset < text.count, let base = text.baseAddress else { return false }
    lineStart = offset
    number += 1
    let feed = memchr(base + offset, 0x0A, text.count - offset)
    offset = feed.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) + 1 } ?? text.count
    return true
  }

  /// Whether the line is `---`.
  var isDashes: Bool { isMarker(UInt8(ascii: "-")) }
  /// Whether the line is `...`.
  var isDots: Bool { isMarker(UInt8(ascii: ".")) }
  /// Whether the line holds nothing but blanks.
  var isBlank: Bool { isBlank(from: lineStart) }

  private func isMarker(_ byte: UInt8) -> Bool {
    guard offset - lineStart >= 3, text[lineStart] == byte else { return false }
    return text[lineStart + 1] == byte && text[lineStart + 2] == byte && isBlank(from: lineStart + 3)
  }

  private func isBlank(from start: Int) -> Bool {
    text[start..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
  }
}
