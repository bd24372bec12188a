/// A stylesheet without what only its authors read: comments, indentation, and spaces beside braces, semicolons, commas and
/// after colons, and around `>`.
///
/// Every page loads it, so its bytes count more than any other file's. Strings and addresses stay as they are, and so does
/// every space that means something: `a :hover` is not `a:hover`, and `1px + 2px` is not `1px+2px`.
/// ```css
/// p, li { margin: 0; }  /* flush */   →   p,li{margin:0}
/// ```
struct CompactStyleSheet {
  private(set) var bytes: [UInt8] = []
  private let source: [UInt8]
  private var position = 0
  private var hasSpace = false

  init(_ source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
    while let byte = next { read(byte) }
  }

  private var next: UInt8? { position < source.count ? source[position] : nil }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "), 0x09, 0x0A, 0x0C, 0x0D:
      hasSpace = true
      position += 1
    case UInt8(ascii: "/") where isAt("/*"):
      skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      writeSpace()
      copyString(endingWith: byte)
    case UInt8(ascii: "\\"):
      writeSpace()
      copy(2)
    case UInt8(ascii: "("):
      writeSpace()
      copy(1)
      if endsWithURL { copyAddress() }
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ">"):
      // A custom property may be a space and nothing else.
      if hasSpace, bytes.last == UInt8(ascii: ":") { bytes.append(UInt8(ascii: " ")) }
      if byte == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
      hasSpace = false
      copy(1)
    default:
      writeSpace()
      bytes.append(byte)
      position += 1
    }
  }

  private func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { source[position...].starts(with: $0) }
  }

  private mutating func copy(_ count: Int) {
    let end = min(position + count, source.count)
    bytes += source[position..<end]
    position = end
  }

  /// Writes the space that was read, if it separates anything.
  private mutating func writeSpace() {
    if hasSpace, let last = bytes.last, !"{};,:>".utf8.contains(last) { bytes.append(UInt8(ascii: " ")) }
    hasSpace = false
  }

  /// A comment separates words without being a space, so one that nothing else separates leaves an empty one behind.
  private mutating func skipComment() {
    position += 2
    while position < source.count, !isAt("*/") { position += 1 }
    position = min(position + 2, source.count)
    guard !hasSpace, let last = bytes.last, let next, !"{};,:".utf8.contains(last), !"{};, \t\r\n".utf8.contains(next)
    else { return }
    bytes += Array("/**/".utf8)
  }

  /// Copies up to the same quotation mark, or up to the end of the line, where a string that lacks it ends.
  private mutating func copyString(endingWith quote: UInt8) {
    copy(1)
    while let byte = next, byte != quote, byte != 0x0A { copy(byte == UInt8(ascii: "\\") ? 2 : 1) }
    if next == quote { copy(1) }
  }

  private var endsWithURL: Bool {
    bytes.suffix(4).elementsEqual("url(".utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  /// Copies an address without quotation marks; one that has them is a string.
  private mutating func copyAddress() {
    let start = source[position...].first { !" \t\r\n".utf8.contains($0) }
    guard start != UInt8(ascii: "\""), start != UInt8(ascii: "'") else { return }
    while let byte = next, byte != UInt8(ascii: ")") { copy(byte == UInt8(ascii: "\\") ? 2 : 1) }
  }
}
