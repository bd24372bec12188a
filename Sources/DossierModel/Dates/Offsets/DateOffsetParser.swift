/// Reads one offset, whose words are separated by one blank each.
struct DateOffsetParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func parse() throws(EDTFParser.Failure) -> DateOffset {
    var range = next()
    let isApproximate = bytes[range].elementsEqual("about".utf8)
    if isApproximate { range = next() }
    let isNegative = bytes[range].first == UInt8(ascii: "-")
    let digits = bytes[range].dropFirst(isNegative ? 1 : 0)
    guard !digits.isEmpty, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      throw failure(.amount, at: range)
    }
    guard digits.count <= 4 else { throw EDTFParser.Failure(reason: .amountTooLarge(found: text(range)), range: range) }
    let amount = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let unitRange = next()
    guard let unit = DateOffset.Unit(bytes[unitRange]),
      let offset = DateOffset(isNegative ? -amount : amount, unit, isApproximate: isApproximate)
    else { throw failure(.unit, at: unitRange) }
    guard unitRange.upperBound == bytes.count else {
      throw failure(.endOfOffset, at: unitRange.upperBound..<bytes.count)
    }
    return offset
  }

  /// The range of the next word, which ends at a blank or at the end; skips that blank.
  private mutating func next() -> Range<Int> {
    let start = min(position, bytes.count)
    let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
    position = end + 1
    return start..<end
  }

  private func failure(_ element: DateSyntaxError.Element, at range: Range<Int>) -> EDTFParser.Failure {
    EDTFParser.Failure(reason: .expected(element, found: text(range)), range: range)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(40), as: UTF8.self)
  }
}

extension DateOffset.Unit {
  fileprivate init?(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    let singular = word.last == UInt8(ascii: "s") ? word.dropLast() : word
    guard let unit = Self.allCases.first(where: { singular.elementsEqual($0.name.utf8) }) else { return nil }
    self = unit
  }
}
