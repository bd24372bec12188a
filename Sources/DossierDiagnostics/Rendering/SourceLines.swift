/// Lines of input files by number. Each file is asked for once and searched for line ends once.
struct SourceLines {
  private struct File {
    let bytes: [UInt8]
    /// Where each line starts.
    let starts: [Int]
  }

  private var files: [SourceFileID: File?] = [:]

  /// The line on which a range lies, without its line end; nil if the file can't be had or is shorter.
  ///
  /// A byte order mark is not part of the first line.
  mutating func line(of range: SourceRange, contents: (SourceFileID) -> [UInt8]?) -> ArraySlice<UInt8>? {
    if files[range.file] == nil {
      files[range.file] = .some(contents(range.file).map(SourceLines.split))
    }
    let number = Int(range.line) - 1
    guard let file = files[range.file] ?? nil, file.starts.indices.contains(number) else { return nil }
    let rest = file.bytes[file.starts[number]...]
    var line = rest.prefix { $0 != UInt8(ascii: "\n") }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }

  private static func split(_ bytes: [UInt8]) -> File {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") && index + 1 < bytes.count {
      starts.append(index + 1)
    }
    return File(bytes: bytes, starts: starts)
  }
}
