/// Numbers as characters that need no escaping in a script's string: small ones take one.
///
/// A number's last digit has base 57 and stands as `#` to `[`, its digits before that have base 34 and stand as `]` to `~`.
/// ```
/// 0 → #    56 → [    57 → ^#    1937 → ~[    1938 → ^]#
/// ```
enum PostingCode {
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    let end = bytes.count + length(of: number)
    bytes.append(contentsOf: repeatElement(0, count: end - bytes.count))
    bytes.withUnsafeMutableBufferPointer { write(number, endingAt: end, of: $0) }
  }

  /// How many bytes a number takes.
  @inline(__always)
  static func length(of number: Int) -> Int {
    var length = 1
    var rest = number / 57
    while rest > 0 {
      length += 1
      rest /= 34
    }
    return length
  }

  /// Writes a number into the bytes before a place, as many as it takes.
  @inline(__always)
  static func write(_ number: Int, endingAt end: Int, of bytes: UnsafeMutableBufferPointer<UInt8>) {
    var place = end - 1
    var rest = number / 57
    bytes[place] = UInt8(truncatingIfNeeded: 0x23 + number % 57)
    while rest > 0 {
      place -= 1
      bytes[place] = UInt8(truncatingIfNeeded: 0x5D + rest % 34)
      rest /= 34
    }
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
