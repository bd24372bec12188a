import DossierDiagnostics

/// The line of a YAML text that ``SimpleYAML`` is reading, and how far it has come on it.
struct SimpleYAMLLine {
  /// How many characters a key may have, with the blanks before its colon (YAML 1.1, "Simple Keys").
  private static let keyLimit = 1024

  private let text: UnsafeBufferPointer<UInt8>
  private let file: SourceFileID
  /// The line's number in its file.
  private var number: Int
  /// Where in the text it begins.
  private var start = 0
  /// The column of its first character, from 0; −1 beyond the end of the text.
  private(set) var indentation = -1
  /// Where in the text reading goes on.
  private(set) var offset = -1
  /// How many bytes before that, on the line, begin no character: columns count characters.
  private var continuationBytes = 0

  /// Before the first line.
  init(before text: UnsafeBufferPointer<UInt8>, of file: SourceFileID, lineOffset: Int) {
    self.text = text
    self.file = file
    number = lineOffset
  }

  /// The byte at the place; a line feed at the end of the text, too.
  var byte: UInt8 { byte(at: offset) }
  /// From 0.
  var column: Int { offset - start - continuationBytes }
  var isAtEnd: Bool { byte == UInt8(ascii: "\n") }
  /// Whether here is a colon, which ends a key unless it is a part of a word.
  var isAtColon: Bool { byte == UInt8(ascii: ":") }
  /// Whether here is the colon of a key. libyaml looks for one so far from where a key begins, and no further.
  func isAtEnd(ofKey key: Located<Range<Int>>) -> Bool {
    isAtColon && column + 1 - Int(key.range.column) <= Self.keyLimit
  }
  /// Whether an element of a list begins here that isn't empty.
  var isAtDash: Bool { byte == UInt8(ascii: "-") && byte(at: offset + 1) == UInt8(ascii: " ") }

  private func byte(at offset: Int) -> UInt8 {
    offset < text.count ? text[offset] : UInt8(ascii: "\n")
  }

  /// The place from a column of the line to the one in which reading goes on.
  func place(from start: Int) -> SourceRange {
    SourceRange(file: file, line: number, column: start + 1, length: column - start)
  }

  /// From the end of a line to the beginning of the next one that holds more than blanks or a comment.
  mutating func goToNext() {
    repeat {
      guard offset < text.count else {
        indentation = -1
        return
      }
      offset += 1
      number += 1
      start = offset
      passBlanks()
      if byte == UInt8(ascii: "#") { while !isAtEnd { offset += 1 } }
    } while isAtEnd
    continuationBytes = 0
    indentation = offset - start
  }

  /// Passes one character of one byte.
  mutating func pass() { offset += 1 }

  mutating func passBlanks() {
    while byte == UInt8(ascii: " ") { offset += 1 }
  }

  /// Whether the line ends here, but for blanks; then goes to the next one.
  mutating func end() throws(SimpleYAML.NotSimple) {
    passBlanks()
    guard isAtEnd else { throw SimpleYAML.NotSimple() }
    goToNext()
  }

  /// Passes text without quotes, up to a colon or the end of the line, in brackets up to a comma or bracket.
  ///
  /// - Returns: nil, having passed nothing, if none begins here.
  mutating func plainText(isInBrackets: Bool = false) throws(SimpleYAML.NotSimple) -> Located<Range<Int>>? {
    guard Self.mayBeginPlainText(byte) else { return nil }
    let (first, firstColumn) = (offset, column)
    // What ends behind the last byte that is no blank.
    var (end, endColumn) = (offset, column)
    scan: while true {
      let byte = byte
      switch byte {
      case UInt8(ascii: "\n"): break scan
      case UInt8(ascii: " "):
        offset += 1
        // Behind a blank it would be a comment.
        guard self.byte != UInt8(ascii: "#") else { throw SimpleYAML.NotSimple() }
        continue
      case UInt8(ascii: ":"):
        let next = self.byte(at: offset + 1)
        if next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") { break scan }
        guard !isInBrackets else { throw SimpleYAML.NotSimple() }
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if isInBrackets { break scan }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        guard !isInBrackets else { throw SimpleYAML.NotSimple() }
      case ..<0x20: throw SimpleYAML.NotSimple()
      case 0x80..<0xC0: continuationBytes += 1
      default: break
      }
      offset += 1
      (end, endColumn) = (offset, column)
    }
    return Located(
      first..<end,
      at: SourceRange(file: file, line: number, column: firstColumn + 1, length: endColumn - firstColumn))
  }

  /// Letters, digits and the signs that mean nothing in YAML wherever they stand.
  private static func mayBeginPlainText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80..., UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "_"),
      UInt8(ascii: "+"), UInt8(ascii: "$"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Text that was passed.
  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }

  /// Passes text in quotes, at the first of them, without escapes other than a single quote written twice.
  ///
  /// - Returns: where in the text it is, and what it reads as if that is something else.
  mutating func quotedText() throws(SimpleYAML.NotSimple) -> (range: Located<Range<Int>>, unescaped: String?) {
    let (quote, firstColumn) = (byte, column)
    let first = offset + 1
    var hasQuotes = false
    scan: while true {
      offset += 1
      switch byte {
      case ..<0x20: throw SimpleYAML.NotSimple()
      case quote:
        guard quote == UInt8(ascii: "'"), byte(at: offset + 1) == quote else { break scan }
        hasQuotes = true
        offset += 1
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""): throw SimpleYAML.NotSimple()
      case 0x80..<0xC0: continuationBytes += 1
      default: break
      }
    }
    let written = first..<offset
    offset += 1
    let unescaped = hasQuotes ? Self.withoutDoubledQuotes(UnsafeBufferPointer(rebasing: text[written])) : nil
    return (Located(written, at: place(from: firstColumn)), unescaped)
  }

  private static func withoutDoubledQuotes(_ written: UnsafeBufferPointer<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count)
    var isFirstOfTwo = false
    for byte in written {
      isFirstOfTwo = byte == UInt8(ascii: "'") && !isFirstOfTwo
      if !isFirstOfTwo { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
