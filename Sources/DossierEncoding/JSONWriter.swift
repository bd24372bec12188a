/// Writes JSON (RFC 8259) into bytes, one value after the other, with commas where they belong.
///
/// The order of keys and line breaks is the caller's, so the same values give the same bytes. `<` is escaped, so that the
/// result can stand in an HTML `script` element as it is.
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.member("name", "Яна")
///   json.key("years")
///   json.array { json in json.integer(2003) }
/// }
/// ```
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value or key follows another one.
  private var needsComma = false
  private var needsLineBreak = false

  package init() {}

  /// Appends to bytes that are there already, without copying them.
  package static func append(to bytes: inout [UInt8], _ write: (inout JSONWriter) throws -> Void) rethrows {
    var json = JSONWriter()
    swap(&json.bytes, &bytes)
    defer { swap(&json.bytes, &bytes) }
    try write(&json)
  }

  /// Gives what was written so far to `take`, which empties the buffer, if it is at least `length` bytes long.
  package mutating func handOver(from length: Int = 0, to take: (inout [UInt8]) throws -> Void) rethrows {
    if bytes.count >= length { try take(&bytes) }
  }

  /// `members` writes keys, each with a value.
  package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    try nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// `elements` writes values.
  package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    try nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Begins a member of an object; one value must follow.
  ///
  /// - Parameter key: nothing in it needs an escape; ``key(quoting:)`` takes any.
  package mutating func key(_ key: StaticString) {
    key.withUTF8Buffer { key in
      let (comma, line) = (needsComma, needsLineBreak)
      // All at once: an array asks at each addition whether its memory is its own.
      bytes.append(addingCapacity: key.count + 5) { output in
        if comma { output.append(UInt8(ascii: ",")) }
        if line { output.append(UInt8(ascii: "\n")) }
        output.append(UInt8(ascii: "\""))
        output.append(key)
        output.append(UInt8(ascii: "\""))
        output.append(UInt8(ascii: ":"))
      }
    }
    (needsComma, needsLineBreak) = (false, false)
  }

  /// The same for a key that the program doesn't know beforehand.
  package mutating func key(quoting key: String) {
    begin()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ text: String) {
    begin()
    quote(text)
  }

  /// Text in UTF-8, which is not checked.
  package mutating func string(utf8 text: [UInt8]) {
    begin()
    text.withUnsafeBufferPointer { quote($0) }
  }

  /// Text with something before it that needs no escape.
  package mutating func string(_ text: borrowing String, after prefix: StaticString) {
    begin()
    let start = bytes.count
    quote(text)
    bytes.insert(
      contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount), at: start + 1)
  }

  package mutating func integer(_ number: Int) {
    begin()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A number that is in digits already, so that none is lost: `2.50`, `-3`.
  package mutating func number(_ digits: String) {
    begin()
    bytes.append(contentsOf: digits.utf8)
  }

  package mutating func boolean(_ value: Bool) {
    begin()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func null() {
    begin()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A key with text, or with null.
  package mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  /// A key with a number, or with null.
  package mutating func member(_ key: StaticString, _ number: Int?) {
    self.key(key)
    if let number { integer(number) } else { null() }
  }

  /// A key with a truth value.
  package mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  /// Puts what comes next, be it a value, a key or a closing bracket, on a line of its own.
  package mutating func breakLine() {
    needsLineBreak = true
  }

  private mutating func nest(
    _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    begin()
    bytes.append(opening)
    needsComma = false
    try body(&self)
    endLine()
    bytes.append(closing)
    needsComma = true
  }

  /// Everything that must stand before a value or a key.
  private mutating func begin() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    endLine()
    needsComma = true
  }

  private mutating func endLine() {
    if needsLineBreak { bytes.append(UInt8(ascii: "\n")) }
    needsLineBreak = false
  }

  private mutating func quote(_ text: borrowing String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { quote($0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { quote($0) } }
  }

  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard JSONWriter.firstToEscape(in: utf8, from: 0) != nil else {
      return bytes.append(addingCapacity: utf8.count + 2) { output in
        output.append(UInt8(ascii: "\""))
        output.append(utf8)
        output.append(UInt8(ascii: "\""))
      }
    }
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while let index = JSONWriter.firstToEscape(in: utf8, from: start) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      escape(utf8[index])
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  /// The first byte from `start` on that can't stand in a string as it is. Looks at eight bytes at once.
  private static func firstToEscape(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index < utf8.count {
      if index + 8 <= utf8.count, !mayNeedEscape(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
      } else if needsEscape(utf8[index]) {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Whether one of eight bytes needs an escape. True for some that don't, never false for one that does.
  private static func mayNeedEscape(_ word: UInt64) -> Bool {
    func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
    func zeros(_ word: UInt64) -> UInt64 { (word &- each(1)) & ~word }
    let controls = (word &- each(0x20)) & ~word
    let signs =
      zeros(word ^ each(UInt8(ascii: "\""))) | zeros(word ^ each(UInt8(ascii: "\\")))
      | zeros(word ^ each(UInt8(ascii: "<")))
    return (controls | signs) & each(0x80) != 0
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(JSONWriter.hexDigit(byte >> 4))
      bytes.append(JSONWriter.hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension OutputSpan<UInt8> {
  /// Appends bytes, for which there must be room.
  fileprivate mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    withUnsafeMutableBufferPointer { memory, count in
      _ = UnsafeMutableBufferPointer(rebasing: memory[count..<count + bytes.count]).update(fromContentsOf: bytes)
      count += bytes.count
    }
  }
}
