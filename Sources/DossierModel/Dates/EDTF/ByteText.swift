extension [UInt8] {
  /// Decimal digits, padded with zeros to a least width of at most four; a minus sign does not count toward it.
  mutating func appendNumber(_ number: Int, width: Int = 1) {
    append(addingCapacity: 20) { $0.appendNumber(number, width: width) }
  }
}

extension OutputSpan<UInt8> {
  /// Decimal digits, padded with zeros to a least width; a minus sign does not count toward it. At most twenty bytes.
  mutating func appendNumber(_ number: Int, width: Int = 1) {
    if number < 0 {
      append(UInt8(ascii: "-"))
    }
    let magnitude = number.magnitude
    switch magnitude {
    case 0..<10 where width <= 1: appendDigit(magnitude)
    case 0..<100 where width == 2, 10..<100 where width < 2:
      appendDigit(magnitude / 10)
      appendDigit(magnitude % 10)
    case 0..<10_000 where width == 4, 1_000..<10_000 where width < 4:
      appendDigit(magnitude / 1_000)
      appendDigit(magnitude / 100 % 10)
      appendDigit(magnitude / 10 % 10)
      appendDigit(magnitude % 10)
    default:
      var divisor: UInt = 1
      var digits = 1
      while digits < width || magnitude / divisor >= 10 {
        divisor *= 10
        digits += 1
      }
      while divisor > 0 {
        appendDigit(magnitude / divisor % 10)
        divisor /= 10
      }
    }
  }

  private mutating func appendDigit(_ digit: UInt) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
  }

  /// `2006-04-21`, with four digits for the year.
  mutating func appendISODate(year: Int, month: Int, day: Int) {
    appendNumber(year, width: 4)
    append(UInt8(ascii: "-"))
    appendNumber(month, width: 2)
    append(UInt8(ascii: "-"))
    appendNumber(day, width: 2)
  }
}

extension String {
  /// A text of at most fifteen bytes, which a string holds without memory of its own.
  init(ofFewBytes write: (inout OutputSpan<UInt8>) -> Void) {
    self.init(unsafeUninitializedCapacity: 15) { buffer in
      var bytes = OutputSpan(buffer: buffer, initializedCount: 0)
      write(&bytes)
      return bytes.finalize(for: buffer)
    }
  }
}
