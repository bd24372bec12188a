/// A decimal number exactly as a source gives it: 2.5 years stays 2.5.
package struct DecimalNumber: Hashable, Sendable {
  /// The digits without the point.
  package let mantissa: Int64
  /// How many of the digits stand behind the point.
  package let fractionDigits: UInt8

  package init(mantissa: Int64, fractionDigits: UInt8 = 0) {
    self.mantissa = mantissa
    self.fractionDigits = fractionDigits
  }

  /// Reads `5200`, `-3` or `2.5`: at most 18 digits, no separators, no exponent; nil for anything else.
  package init?(_ text: String) {
    var mantissa: Int64 = 0
    var digits = 0
    var fractionDigits: UInt8?
    var isNegative = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0:
        isNegative = true
      case UInt8(ascii: ".") where fractionDigits == nil && digits > 0:
        fractionDigits = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 18 else { return nil }
        mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
        fractionDigits? += 1
      default:
        return nil
      }
    }
    guard digits > 0, fractionDigits != 0 else { return nil }
    self.init(mantissa: isNegative ? -mantissa : mantissa, fractionDigits: fractionDigits ?? 0)
  }

  package var isOne: Bool { mantissa == 1 && fractionDigits == 0 }

  /// The number in plain digits with a point: `5200`, `2.5`.
  package var text: String {
    var digits = String(mantissa.magnitude)
    let fraction = Int(fractionDigits)
    if fraction > 0 {
      digits = String(repeating: "0", count: max(0, fraction + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -fraction))
    }
    return mantissa < 0 ? "-\(digits)" : digits
  }

  /// The number with its thousands set apart: `200,000,000,000`.
  package func grouped(by separator: String = ",", point: String = ".") -> String {
    if fractionDigits == 0, mantissa.magnitude < 1000 { return String(mantissa) }
    let parts = text.split(separator: ".")
    var whole = parts.first.map(String.init) ?? "0"
    let sign = whole.hasPrefix("-") ? String(whole.removeFirst()) : ""
    var groups: [Substring] = []
    var rest = whole[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    let fraction = parts.count > 1 ? point + parts[1] : ""
    return sign + groups.joined(separator: separator) + fraction
  }
}

extension DecimalNumber: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.approximateValue < right.approximateValue
  }

  /// For ordering and drawing only.
  package var approximateValue: Double {
    var value = Double(mantissa)
    for _ in 0..<fractionDigits { value /= 10 }
    return value
  }
}
