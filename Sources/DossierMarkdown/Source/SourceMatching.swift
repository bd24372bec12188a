#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A character reference in a note's text, `&amp;` or `&#38;`.
struct CharacterReference {
  let range: Range<Int>
  /// Whether it stands for an ampersand, so that the decoded text looks like the beginning of another reference.
  let isAmpersand: Bool
}

extension UnsafeBufferPointer<UInt8> {
  func hasPrefix(_ prefix: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let base = baseAddress, let other = prefix.baseAddress else { return prefix.isEmpty }
    return count - index >= prefix.count && memcmp(base + index, other, prefix.count) == 0
  }

  func contains(_ byte: UInt8) -> Bool {
    firstIndex(of: byte, in: 0..<count) != nil
  }

  /// How many backticks stand at `index`.
  func backticks(at index: Int) -> Int {
    var end = index
    while end < count, self[end] == UInt8(ascii: "`") { end += 1 }
    return end - index
  }

  /// What has the form of a character reference at `index`; whether it is one, only libcmark's table knows.
  func characterReference(at index: Int) -> CharacterReference? {
    var end = index + 1
    while end < Swift.min(count, index + 34), self[end].isLetter || self[end].isDigit || self[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    guard end < count, self[end] == UInt8(ascii: ";"), end > index + 1 else { return nil }
    let name = self[part: index + 1..<end].string.lowercased()
    let isAmpersand =
      switch name.prefix(2) {
      case "#x": Int(name.dropFirst(2), radix: 16) == 38
      case let prefix where prefix.first == "#": Int(name.dropFirst()) == 38
      default: name == "amp"
      }
    return CharacterReference(range: index..<end + 1, isAmpersand: isAmpersand)
  }
}
