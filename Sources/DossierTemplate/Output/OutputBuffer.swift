/// Bytes under construction: what every page is written into.
///
/// One buffer serves many pages: ``removeAll()`` keeps the memory, so that after the first few pages nothing is allocated.
/// Text that comes from content goes in through ``append(_:as:)`` with the ``Escaping`` of its place; markup that the program
/// itself spells out goes in as it is.
/// ```swift
/// var output = OutputBuffer(capacity: 64 * 1024)
/// output.append(literal: "<td>")
/// output.append(claim.says, as: .text)
/// output.append(literal: "</td>")
/// ```
///
/// Memory of its own rather than an array: a page is written in pieces of some eight bytes, and an array looks at each whether it
/// is the only one that holds its memory. ``append(to:)`` hands the whole on at once.
@usableFromInline
package struct OutputBuffer: ~Copyable {
  private(set) var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes were written.
  @usableFromInline package internal(set) var count = 0

  /// An empty buffer with room for `capacity` bytes.
  package init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    memory = .allocate(capacity: self.capacity)
  }

  deinit { memory.deallocate() }

  package var isEmpty: Bool { count == 0 }

  /// A copy of what was written so far; UTF-8 by convention, not checked.
  package var bytes: [UInt8] { withBytes { Array($0) } }

  /// Gives `body` what was written so far where it lies.
  package func withBytes<Result, Failure>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: memory, count: count))
  }

  /// Appends everything that was written to `bytes`.
  package func append(to bytes: inout [UInt8]) {
    withBytes { bytes.append(contentsOf: $0) }
  }

  /// Forgets the content and keeps the memory.
  package mutating func removeAll() {
    count = 0
  }

  /// Makes room for more bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if more > capacity - count { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    let grown = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    (memory, capacity) = (larger, grown)
  }

  /// Appends one byte, for example `UInt8(ascii: "\n")`.
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  /// Appends bytes as they are.
  package mutating func append(contentsOf source: UnsafeBufferPointer<UInt8>) {
    guard let first = source.baseAddress else { return }
    reserve(source.count)
    (memory + count).update(from: first, count: source.count)
    count += source.count
  }

  /// Appends bytes as they are.
  package mutating func append(contentsOf source: some Collection<UInt8>) {
    let isDone: Void? = source.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isDone == nil { for byte in source { append(byte) } }
  }

  /// Appends what the program's source spells out, as it is.
  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends text as it is.
  package mutating func append(_ text: borrowing String) {
    append(text, as: .none)
  }

  /// Appends text, escaped for the place where it will stand.
  package mutating func append(_ text: borrowing String, as escaping: Escaping) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(utf8: $0, as: escaping) }
    if isDone == nil { write(text, as: escaping) }
  }

  /// Appends a part of a text, escaped like a whole one.
  ///
  /// Prefer it to appending `text.utf8`, whose bytes come one at a time: that is some 60 times slower.
  package mutating func append(_ text: Substring, as escaping: Escaping) {
    var text = text
    text.withUTF8 { append(utf8: $0, as: escaping) }
  }

  /// Appends a number in decimal digits, without a separator of thousands: `-1234`.
  package mutating func append(decimal number: Int) {
    reserve(20)
    var span = OutputSpan(buffer: UnsafeMutableBufferPointer(start: memory + count, count: 20), initializedCount: 0)
    span.append(decimal: number)
    count += span.finalize(for: UnsafeMutableBufferPointer(start: memory + count, count: 20))
  }

  /// Appends a text as a JSON string, with its quotes.
  package mutating func append(jsonString text: borrowing String) {
    append(UInt8(ascii: "\""))
    append(text, as: .jsonString)
    append(UInt8(ascii: "\""))
  }
}
