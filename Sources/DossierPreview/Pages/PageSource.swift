/// The HTML of a page that the preview adds something to.
///
/// Looks for its landmarks in the bytes: pages are the program's own, from templates that are checked.
struct PageSource {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Inserts markup at the end or the start of the head; at the end of a page without one.
  mutating func insertInHead(_ markup: String, atStart: Bool = false) {
    let position = atStart ? position(of: "<head>").map { $0 + 6 } : position(of: "</head")
    bytes.insert(contentsOf: markup.utf8, at: position ?? bytes.count)
  }

  /// Lets the page's content security policy, if it has one, allow one more source for a kind of resource.
  mutating func allow(_ directive: String, _ source: String) {
    guard let policy = policyRange else { return }
    let directives = String(decoding: bytes[policy], as: UTF8.self).split(separator: ";").filter { text in
      text.split(separator: " ").first?.lowercased() != directive
    }
    let other = directives.map { $0.drop { $0 == " " } }
    bytes.replaceSubrange(policy, with: (other + ["\(directive) \(source)"]).joined(separator: "; ").utf8)
  }

  /// The value of `content` in the `meta` element that holds the policy.
  private var policyRange: Range<Int>? {
    guard let name = position(of: "content-security-policy") else { return nil }
    guard let tagStart = bytes[..<name].lastIndex(of: UInt8(ascii: "<")) else { return nil }
    // The policy itself has no '>' in it, nor has anything else in the tag.
    guard let tagEnd = bytes[name...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    guard let start = position(of: "content=\"", in: tagStart..<tagEnd).map({ $0 + 9 }) else { return nil }
    return bytes[start..<tagEnd].firstIndex(of: UInt8(ascii: "\"")).map { start..<$0 }
  }

  /// Where ASCII text begins for the first time, in whatever case.
  private func position(of text: StaticString, in range: Range<Int>? = nil) -> Int? {
    let range = range ?? bytes.indices
    return text.withUTF8Buffer { text in
      bytes.withUnsafeBufferPointer { bytes in
        guard range.count >= text.count else { return nil }
        return (range.lowerBound...range.upperBound - text.count).first { start in
          text.indices.allSatisfy { bytes[start + $0] | Self.caseBit(text[$0]) == text[$0] }
        }
      }
    }
  }

  /// What makes a letter lowercase.
  private static func caseBit(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? 0x20 : 0
  }
}
