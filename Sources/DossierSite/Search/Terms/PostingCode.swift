/// Numbers as characters that need no escaping in a script's string: small ones take one.
///
/// A number's last digit has base 57 and stands as `#` to `[`, its digits before that have base 34 and stand as `]` to `~`.
/// ```
/// 0 → #    56 → [    57 → ^#    1937 → ~[    1938 → ^]#
/// ```
enum PostingCode {
  /// How many bytes a number takes at most.
  static let maximumLength = 13

  static func append(_ number: Int, to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: maximumLength) { append(number, to: &$0) }
  }

  @inline(__always)
  static func append(_ number: Int, to bytes: inout OutputSpan<UInt8>) {
    if number >= 57 { append(leading: number / 57, to: &bytes) }
    bytes.append(UInt8(truncatingIfNeeded: 0x23 + number % 57))
  }

  /// The digits before the last one.
  private static func append(leading digits: Int, to bytes: inout OutputSpan<UInt8>) {
    if digits >= 34 { append(leading: digits / 34, to: &bytes) }
    bytes.append(UInt8(truncatingIfNeeded: 0x5D + digits % 34))
  }

  /// The numbers in a text that ``append(_:to:)`` has written.
  static func numbers(in bytes: some Sequence<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var number = 0
    for byte in bytes {
      if byte < 0x5C {
        numbers.append(number * 57 + Int(byte) - 0x23)
        number = 0
      } else {
        number = number * 34 + Int(byte) - 0x5D
      }
    }
    return numbers
  }
}
