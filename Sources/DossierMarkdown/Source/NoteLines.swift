#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a note, and how hard they would be on libcmark: found in one pass before parsing.
///
/// Two kinds of hostile text take libcmark time that grows with the square of their size: deeply nested lists followed by
/// blank lines (60 KB take 7 seconds), and image openings without end followed by links (CVE-2023-22486).
struct NoteLines {
  /// The offset at which each line begins; at least one line.
  private(set) var starts: [Int] = [0]
  /// At most so many open blocks will libcmark look at because of blank lines.
  private(set) var nestingWork = 0
  /// At most so many unfinished images will libcmark look at because of links in the same paragraph.
  private(set) var imageWork = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    starts.reserveCapacity(16 + bytes.count / 64)
    let hasReturns = bytes.firstIndex(of: 0x0D, in: 0..<bytes.count) != nil
    var depth = 0
    var isAfterBlank = true
    var start = 0
    while start < bytes.count {
      let end =
        hasReturns
        ? bytes[start...].firstIndex(where: \.isLineEnd) ?? bytes.count
        : bytes.firstIndex(of: 0x0A, in: start..<bytes.count) ?? bytes.count
      let columns = bytes.prefixColumns(start..<end)
      if let columns {
        depth = isAfterBlank ? columns / 2 : max(depth, columns / 2)
        isAfterBlank = false
      } else {
        nestingWork += depth
        isAfterBlank = true
      }
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
      if start <= bytes.count { starts.append(start) }
    }
    imageWork = bytes.imageWork(lineStarts: starts)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte in a range; as fast as the C library's.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
      return nil
    }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// How many unfinished images stand before each closing bracket of the same paragraph, all in all.
  fileprivate func imageWork(lineStarts: [Int]) -> Int {
    var openings = 0
    var index = 0
    while let mark = firstIndex(of: UInt8(ascii: "!"), in: index..<count) {
      if has("[", at: mark + 1) { openings += 1 }
      index = mark + 1
    }
    // A link has three bytes at least. Most notes end here.
    guard openings * (count / 3) > 1_000_000 else { return openings }
    var work = 0
    var brackets = OpenBrackets()
    for (line, start) in lineStarts.enumerated() {
      let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : count
      if prefixColumns(trimming(start..<end)) == nil { brackets = OpenBrackets() }
      for index in start..<end {
        switch self[index] {
        case UInt8(ascii: "["): brackets.open(isImage: index > 0 && has("!", at: index - 1))
        case UInt8(ascii: "]"): work += brackets.close()
        default: break
        }
      }
    }
    return work
  }

  /// How many columns of a line may belong to markers of lists and quotes; nil for a line that is blank or
  /// blank within a quote.
  fileprivate func prefixColumns(_ line: Range<Int>) -> Int? {
    var columns = 0
    var isBlank = true
    for byte in self[part: line] {
      switch byte {
      case 0x20, UInt8(ascii: ">"): columns += 1
      case 0x09: columns += 4
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        columns += 1
        isBlank = false
      default: return columns
      }
    }
    return isBlank ? nil : columns
  }
}

/// The opening brackets of a paragraph that have yet to be closed.
private struct OpenBrackets {
  private var areImages: [Bool] = []
  private var imageCount = 0

  mutating func open(isImage: Bool) {
    areImages.append(isImage)
    if isImage { imageCount += 1 }
  }

  /// Closes the last bracket and returns how many images remain open.
  mutating func close() -> Int {
    if areImages.popLast() ?? false { imageCount -= 1 }
    return imageCount
  }
}
