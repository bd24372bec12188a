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
/// Other code that builds `[UInt8]` can write to ``bytes`` directly.
@usableFromInline
package struct OutputBuffer: Sendable {
  /// What was written so far; UTF-8 by convention, not checked.
  @usableFromInline package var bytes: [UInt8]

  /// An empty buffer with room for `capacity` bytes.
  package init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  package var count: Int { bytes.count }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Forgets the content and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends one byte, for example `UInt8(ascii: "\n")`.
  package mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends bytes as they are.
  @inlinable
  package mutating func append(contentsOf source: some Collection<UInt8>) {
    bytes.append(contentsOf: source)
  }

  /// Appends what the program's source spells out, as it is.
  package mutating func append(literal: StaticString) {
    if literal.hasPointerRepresentation {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    } else {
      bytes.append(contentsOf: String(literal.unicodeScalar).utf8)
    }
  }

  /// Appends text, escaped for the place where it will stand. Without `escaping` it is appended as it is.
  package mutating func append(_ text: borrowing String, as escaping: Escaping = .none) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(utf8: $0, as: escaping) }
    if isDone == nil {
      var native = copy text
      native.withUTF8 { append(utf8: $0, as: escaping) }
    }
  }

  /// Appends a part of a text, escaped like a whole one.
  ///
  /// Prefer it to appending `text.utf8`, whose bytes come one at a time: that is some 60 times slower.
  package mutating func append(_ text: Substring, as escaping: Escaping = .none) {
    var text = text
    text.withUTF8 { append(utf8: $0, as: escaping) }
  }

  /// Appends UTF-8, escaped for the place where it will stand.
  package mutating func append(utf8 source: UnsafeBufferPointer<UInt8>, as escaping: Escaping) {
    guard escaping != .none else {
      bytes.append(contentsOf: source)
      return
    }
    var start = 0
    while let special = escaping.firstSpecialByte(in: source, from: start) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<special]))
      var replacement = escaping.replacement(of: source[special])
      while let byte = replacement.next() { bytes.append(byte) }
      start = special + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
  }

  /// Appends a number in decimal digits, without a separator of thousands: `-1234`.
  package mutating func append(decimal number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Appends a text as a JSON string, with its quotes.
  package mutating func append(jsonString text: borrowing String) {
    bytes.append(UInt8(ascii: "\""))
    append(text, as: .jsonString)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Escapes in place what was written since the buffer had `start` bytes.
  ///
  /// For writers that know nothing of their place. Costs one look at each byte; only if one needs escaping are bytes moved.
  package mutating func escape(from start: Int, as escaping: Escaping) {
    guard escaping != .none, start < bytes.count else { return }
    let growth = bytes.withUnsafeBufferPointer { escaping.growth(of: $0, from: start) }
    guard growth > 0 else { return }
    var read = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: growth))
    var write = bytes.count
    while read < write {
      read -= 1
      let byte = bytes[read]
      guard escaping.isSpecial(byte) else {
        write -= 1
        bytes[write] = byte
        continue
      }
      var replacement = escaping.replacement(of: byte)
      write -= replacement.count
      var position = write
      while let next = replacement.next() {
        bytes[position] = next
        position += 1
      }
    }
  }
}
