/// Finds the first place where bytes are not clean UTF-8 text.
///
/// Clean is what YAML 1.2, HTML and cmark agree on: valid UTF-8 without noncharacters and without control characters other than
/// tab, line feed and carriage return before line feed. Runs over plain ASCII eight bytes at a time.
struct TextScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let allowsLineEnds: Bool

  /// The first problem and the offset of its first byte, or nil.
  ///
  /// - Parameter allowingLineEnds: whether lines may end in other ways than in content: for files that are published as they are.
  static func firstProblem(
    in bytes: UnsafeBufferPointer<UInt8>, allowingLineEnds: Bool = false
  ) -> (problem: TextProblem, offset: Int)? {
    TextScan(bytes: bytes, allowsLineEnds: allowingLineEnds).firstProblem()
  }

  private func firstProblem() -> (problem: TextProblem, offset: Int)? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return (.utf16, 0) }
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count, Self.isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 {
        index += 1
      } else if byte < 0x80 {
        guard byte == 0x0D else { return (.forbidden(Unicode.Scalar(byte)), index) }
        let isFollowed = index + 1 < bytes.count && bytes[index + 1] == 0x0A
        guard isFollowed || allowsLineEnds else { return (.loneCarriageReturn, index) }
        index += isFollowed ? 2 : 1
      } else {
        guard let scalar = scalar(at: index) else { return (.invalidByte(byte), index) }
        if let problem = problem(of: scalar) { return (problem, index) }
        index += UTF8.width(scalar)
      }
    }
    return nil
  }

  /// Whether eight bytes are all printable ASCII or line feeds. Each byte is judged in its own lane, without carries.
  private static func isPlain(_ word: UInt64) -> Bool {
    let highs: UInt64 = 0x8080_8080_8080_8080
    let lows = ~highs
    let low = word & lows
    let isPrintable = low &+ 0x6060_6060_6060_6060
    let isNotLineFeed = (low ^ 0x0A0A_0A0A_0A0A_0A0A) &+ lows
    let isNotDelete = (low ^ lows) &+ lows
    return (word | ~isNotDelete | (~isPrintable & isNotLineFeed)) & highs == 0
  }

  /// The scalar whose UTF-8 form begins at `index`, nil if there is none (Unicode 15, table 3-7).
  private func scalar(at index: Int) -> Unicode.Scalar? {
    let lead = UInt32(bytes[index])
    let (count, smallest): (Int, UInt32)
    switch lead {
    case 0xC2...0xDF: (count, smallest) = (1, 0x80)
    case 0xE0...0xEF: (count, smallest) = (2, 0x800)
    case 0xF0...0xF4: (count, smallest) = (3, 0x1_0000)
    default: return nil
    }
    guard index + count < bytes.count else { return nil }
    var value = lead & (0x3F >> UInt32(count))
    for offset in 1...count {
      let byte = UInt32(bytes[index + offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | (byte & 0x3F)
    }
    return value >= smallest ? Unicode.Scalar(value) : nil
  }

  private func problem(of scalar: Unicode.Scalar) -> TextProblem? {
    switch scalar.value {
    case 0x80...0x9F, 0xFEFF, 0xFDD0...0xFDEF: .forbidden(scalar)
    case let value where value & 0xFFFE == 0xFFFE: .forbidden(scalar)
    case 0x2028, 0x2029: allowsLineEnds ? nil : .lineSeparator(scalar)
    default: nil
    }
  }
}
