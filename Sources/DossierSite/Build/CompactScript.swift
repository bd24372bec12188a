/// A script without what only its authors read: lines that are comments, and indentation.
///
/// A script stays as it is where these may mean something: in texts of several lines, and in comments for tools (`//#`, `//!`).
struct CompactScript {
  let bytes: [UInt8]

  init(_ source: [UInt8]) {
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard !lines.contains(where: Self.mayGoOn) else {
      bytes = source
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    for line in lines {
      let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard !text.isEmpty, !Self.isComment(text) else { continue }
      bytes += text
      bytes.append(UInt8(ascii: "\n"))
    }
    self.bytes = bytes
  }

  /// Whether a text may go on in the next line: between backticks, or behind a backslash.
  private static func mayGoOn(_ line: ArraySlice<UInt8>) -> Bool {
    line.last == UInt8(ascii: "\\") || line.count { $0 == UInt8(ascii: "`") } % 2 == 1
  }

  private static func isComment(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "//".utf8) else { return false }
    let mark = text.dropFirst(2).first
    return mark != UInt8(ascii: "#") && mark != UInt8(ascii: "!")
  }
}
