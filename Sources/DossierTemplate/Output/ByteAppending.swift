/// What bytes are appended to: an array, or the buffer that pages are written into.
package protocol ByteAppending: ~Copyable {
  mutating func append(_ byte: UInt8)
  /// Appends a text as it is.
  mutating func append(_ text: borrowing String)
  /// Appends what the program's source spells out, as it is: ASCII or other UTF-8.
  mutating func append(literal: StaticString)
  mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>)
}

extension OutputBuffer: ByteAppending {}

// Generic for both kinds of bytes, and called from concrete functions only, so that it is compiled for each of them.
extension ByteAppending where Self: ~Copyable {
  mutating func write(_ text: borrowing String, as escaping: Escaping) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { write(utf8: $0, as: escaping) }
    if isDone == nil {
      var native = copy text
      native.withUTF8 { write(utf8: $0, as: escaping) }
    }
  }

  mutating func write(utf8 source: UnsafeBufferPointer<UInt8>, as escaping: Escaping) {
    guard escaping != .none else { return append(contentsOf: source) }
    var start = 0
    while let special = escaping.firstSpecialByte(in: source, from: start) {
      append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<special]))
      var replacement = escaping.replacement(of: source[special])
      while let byte = replacement.next() { append(byte) }
      start = special + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
  }
}

extension OutputSpan<UInt8> {
  /// Appends a number in decimal digits, without a separator of thousands: `-1234`. Takes at most twenty bytes.
  package mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt64(number.magnitude))
  }

  private mutating func append(digits number: UInt64) {
    var rest = number
    if rest >= 100_000_000 {
      append(digits: rest / 100_000_000)
      rest = rest % 100_000_000 + 100_000_000
    }
    // The last digit is found first: digits are pushed onto a word of eight, and come off it in order.
    var word: UInt64 = 0
    var count = 0
    repeat {
      word = word << 8 | (rest % 10 + UInt64(UInt8(ascii: "0")))
      rest /= 10
      count += 1
    } while rest > 0 && count < 8
    for _ in 0..<count {
      append(UInt8(truncatingIfNeeded: word))
      word >>= 8
    }
  }
}

extension [UInt8]: ByteAppending {
  /// Appends a number in decimal digits, without a separator of thousands: `-1234`.
  package mutating func append(decimal number: Int) {
    append(addingCapacity: 20) { $0.append(decimal: number) }
  }

  /// Appends a text as it is.
  package mutating func append(_ text: borrowing String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isDone == nil { append(contentsOf: Array(text.utf8)) }
  }

  /// Appends text, escaped for the place where it will stand.
  package mutating func append(_ text: borrowing String, as escaping: Escaping) {
    write(text, as: escaping)
  }

  /// Appends text in UTF-8, escaped for the place where it will stand.
  package mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, as escaping: Escaping) {
    write(utf8: text, as: escaping)
  }

  /// Appends what the program's source spells out, as it is: ASCII or other UTF-8.
  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }
}
