/// Numbers as characters that need no escaping in a script's string: small ones take one.
///
/// A number's last digit has base 57 and stands as `#` to `[`, its digits before that have base 34 and stand as `]` to `~`.
/// ```
/// 0 → #    56 → [    57 → ^#    1937 → ~[    1938 → ^]#
/// ```
enum PostingCode {
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number / 57
    if rest > 0 {
      let start = bytes.count
      while rest > 0 {
        bytes.append(UInt8(truncatingIfNeeded: 0x5D + rest % 34))
        rest /= 34
      }
      if bytes.count - start > 1 { bytes[start...].reverse() }
    }
    bytes.append(UInt8(truncatingIfNeeded: 0x23 + number % 57))
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
