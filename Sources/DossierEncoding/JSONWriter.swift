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
@usableFromInline
package struct JSONWriter: ~Copyable {
  /// What was written so far.
  private var output: QuotingBuffer
  /// What was handed over last: its memory serves again.
  private var piece: [UInt8] = []
  /// Whether the next value or key follows another one.
  private var needsComma = false
  private var needsLineBreak = false

  /// - Parameter capacity: how many bytes there is room for at first.
  package init(capacity: Int = 1 << 10) {
    output = QuotingBuffer(capacity: capacity)
  }

  /// How many bytes were written.
  package var count: Int { output.count }

  /// A copy of what was written so far.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    output.append(to: &bytes)
    return bytes
  }

  /// Appends to bytes that are there already.
  package static func append(to bytes: inout [UInt8], _ write: (inout JSONWriter) throws -> Void) rethrows {
    var json = JSONWriter()
    try write(&json)
    json.output.append(to: &bytes)
  }

  /// Gives what was written so far to `take`, which empties the buffer, if it is at least `length` bytes long.
  package mutating func handOver(from length: Int = 0, to take: (inout [UInt8]) throws -> Void) rethrows {
    guard output.count >= length else { return }
    piece.removeAll(keepingCapacity: true)
    output.append(to: &piece)
    output.removeAll()
    try take(&piece)
  }

  /// `members` writes keys, each with a value.
  @inlinable @inline(__always)
  package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "{"))
    try members(&self)
    close(UInt8(ascii: "}"))
  }

  /// `elements` writes values.
  @inlinable @inline(__always)
  package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "["))
    try elements(&self)
    close(UInt8(ascii: "]"))
  }

  @usableFromInline
  mutating func open(_ bracket: UInt8) {
    begin()
    output.append(bracket)
    needsComma = false
  }

  @usableFromInline
  mutating func close(_ bracket: UInt8) {
    endLine()
    output.append(bracket)
    needsComma = true
  }

  /// Begins a member of an object; one value must follow.
  ///
  /// - Parameter key: nothing in it needs an escape; ``key(quoting:)`` takes any.
  package mutating func key(_ key: StaticString) {
    begin()
    output.append(quoted: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount), before: ":")
    needsComma = false
  }

  /// The same for a key that the program doesn't know beforehand.
  package mutating func key(quoting key: String) {
    string(key)
    output.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ text: borrowing String) {
    begin()
    output.append(UInt8(ascii: "\""))
    output.escape(text)
    output.append(UInt8(ascii: "\""))
  }

  /// Text in UTF-8, which is not checked.
  package mutating func string(utf8 text: [UInt8]) {
    text.withUnsafeBufferPointer { string(utf8: $0) }
  }

  package mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    begin()
    output.append(UInt8(ascii: "\""))
    output.escape(text)
    output.append(UInt8(ascii: "\""))
  }

  /// Text with something before it that needs no escape.
  package mutating func string(_ text: borrowing String, after prefix: StaticString) {
    begin()
    output.append(UInt8(ascii: "\""))
    output.append(literal: prefix)
    output.escape(text)
    output.append(UInt8(ascii: "\""))
  }

  /// Two texts with something between them that needs no escape.
  package mutating func string(_ first: borrowing String, _ separator: StaticString, _ second: borrowing String) {
    begin()
    output.append(UInt8(ascii: "\""))
    output.escape(first)
    output.append(literal: separator)
    output.escape(second)
    output.append(UInt8(ascii: "\""))
  }

  /// Text that comes piece by piece: `pieces` calls the function that it gets with each, in UTF-8, which is not checked.
  package mutating func string(pieces: (_ append: (UnsafeBufferPointer<UInt8>) -> Void) -> Void) {
    begin()
    output.append(UInt8(ascii: "\""))
    pieces { output.escape($0) }
    output.append(UInt8(ascii: "\""))
  }

  package mutating func integer(_ number: Int) {
    self.number(String(number))
  }

  /// A number that is in digits already, so that none is lost: `2.50`, `-3`.
  package mutating func number(_ digits: borrowing String) {
    begin()
    output.append(digits)
  }

  package mutating func boolean(_ value: Bool) {
    number(value ? "true" : "false")
  }

  package mutating func null() {
    number("null")
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

  /// Everything that must stand before a value or a key.
  @inline(__always)
  private mutating func begin() {
    if needsComma { output.append(UInt8(ascii: ",")) }
    endLine()
    needsComma = true
  }

  @inline(__always)
  private mutating func endLine() {
    if needsLineBreak { output.append(UInt8(ascii: "\n")) }
    needsLineBreak = false
  }
}
