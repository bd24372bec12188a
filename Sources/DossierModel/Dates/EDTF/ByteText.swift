extension [UInt8] {
  /// Decimal digits, padded with zeros to a least width; a minus sign does not count toward it.
  mutating func appendNumber(_ number: Int, width: Int = 1) {
    if number < 0 {
      append(UInt8(ascii: "-"))
    }
    var divisor = 1
    var digits = 1
    let magnitude = Int(number.magnitude)
    while digits < width || magnitude / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(magnitude / divisor % 10))
      divisor /= 10
    }
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
