import DossierDiagnostics

/// The bytes of a template, and where they stand for a reader: lines and columns.
struct SourceText: Sendable {
  let bytes: [UInt8]
  let file: SourceFileID
  /// The offset of each line's first byte.
  private let lineStarts: [Int]

  init(bytes: [UInt8], file: SourceFileID) {
    self.bytes = bytes
    self.file = file
    var lineStarts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lineStarts.append(offset + 1)
    }
    self.lineStarts = lineStarts
  }

  /// The bytes of a stretch as text; invalid UTF-8 is repaired.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where a stretch stands. What goes beyond its first line is cut off.
  func range(of stretch: Range<Int>) -> SourceRange {
    let line = lineIndex(of: stretch.lowerBound)
    let lineStart = lineStarts[line]
    let lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    let end = max(stretch.lowerBound, min(stretch.upperBound, lineEnd))
    return SourceRange(
      file: file, line: line + 1, column: scalarCount(lineStart..<stretch.lowerBound) + 1,
      length: scalarCount(stretch.lowerBound..<end))
  }

  /// The offset of the first byte of a line that holds `offset`.
  func lineStart(before offset: Int) -> Int {
    lineStarts[lineIndex(of: offset)]
  }

  /// The offset of the first byte that isn't UTF-8, or nil.
  var firstInvalidOffset: Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    return zip(bytes, String(decoding: bytes, as: UTF8.self).utf8).enumerated().first { $1.0 != $1.1 }?.offset
      ?? bytes.count
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0b1100_0000 != 0b1000_0000 }
  }
}
