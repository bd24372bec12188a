/// A script without what only its authors read: lines that are comments, and indentation.
///
/// Made for the built-in scripts: it knows lines, not the language. A script stays as it is where more may mean something: in
/// texts and comments of several lines, and where lines end with a carriage return. So do comments for tools (`//#`, `//!`).
struct CompactScript {
  let bytes: [UInt8]

  init(_ source: [UInt8]) {
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard !source.contains(UInt8(ascii: "\r")), !lines.contains(where: Self.mayGoOn) else {
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

  /// Whether a text or a comment may go on in the next line: between backticks, behind a backslash, before `*/`.
  private static func mayGoOn(_ line: ArraySlice<UInt8>) -> Bool {
    line.last == UInt8(ascii: "\\") || leavesTextOpen(line) || leavesCommentOpen(line)
  }

  /// Whether a text between backticks isn't closed, or one begins in a hole of another.
  private static func leavesTextOpen(_ line: ArraySlice<UInt8>) -> Bool {
    var isText = false
    var depth = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "`"):
        if depth != 0 { return true }
        isText.toggle()
      case UInt8(ascii: "{") where isText: depth += 1
      case UInt8(ascii: "}") where isText: depth -= 1
      default: break
      }
    }
    return isText
  }

  /// Whether the last `/*` isn't closed. Byte by byte: a search for a pattern costs more than all else about a script.
  private static func leavesCommentOpen(_ line: ArraySlice<UInt8>) -> Bool {
    var isOpen = false
    var former: UInt8 = 0
    for byte in line {
      switch (former, byte) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        isOpen = true
        // `/*/` doesn't close what it opens.
        former = 0
        continue
      case (UInt8(ascii: "*"), UInt8(ascii: "/")): isOpen = false
      default: break
      }
      former = byte
    }
    return isOpen
  }

  private static func isComment(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "//".utf8) else { return false }
    let mark = text.dropFirst(2).first
    return mark != UInt8(ascii: "#") && mark != UInt8(ascii: "!")
  }
}
