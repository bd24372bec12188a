/// The lines of a YAML text, found when first asked for: few files have text that is written over several lines.
struct YAMLLines {
  private let text: UnsafeBufferPointer<UInt8>
  private var starts: [Int] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The bytes of some whole lines, from 0.
  mutating func bytes(of lines: ClosedRange<Int>) -> [UInt8] {
    if starts.isEmpty {
      var scanner = LineScanner(text, from: 0)
      while scanner.next() { starts.append(scanner.lineStart) }
      starts.append(text.count)
    }
    let first = min(lines.lowerBound, starts.count - 1)
    let end = min(lines.upperBound + 1, starts.count - 1)
    return Array(text[starts[first]..<starts[max(first, end)]])
  }
}
