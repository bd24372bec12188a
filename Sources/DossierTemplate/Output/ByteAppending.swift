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

extension [UInt8] {
  /// Appends a number in decimal digits, without a separator of thousands: `-1234`.
  package mutating func append(decimal number: Int) {
    append(addingCapacity: 20) { $0.append(decimal: number) }
  }

  /// Appends a text as it is.
  package mutating func append(_ text: borrowing String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isDone == nil { append(contentsOf: Array(text.utf8)) }
  }

  /// Appends what the program's source spells out, as it is: ASCII or other UTF-8.
  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }
}
