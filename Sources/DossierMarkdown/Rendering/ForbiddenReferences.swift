import DossierDiagnostics

extension NoteRenderer {
  /// Reports character references such as `&#x202e;` that bring into the text what may not be written into it directly.
  mutating func reportForbiddenReferences(in document: MarkdownNode) {
    for reference in source.bytes.forbiddenReferences where document.holds(reference.scalar) {
      let written = source.bytes[part: reference.range].string
      let name = "U+" + String(repeating: "0", count: max(0, 4 - reference.digits.count)) + reference.digits
      report(.forbiddenReference, "'\(written)' stands for the character \(name)", at: reference.range)
    }
  }
}

private struct ForbiddenReference {
  let range: Range<Int>
  let scalar: Unicode.Scalar
  var digits: String { String(scalar.value, radix: 16, uppercase: true) }

  /// Reads `&#8238;` or `&#x202e;`.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard bytes.has("&#", at: start) else { return nil }
    let isHexadecimal = bytes.has("x", at: start + 2) || bytes.has("X", at: start + 2)
    let first = start + (isHexadecimal ? 3 : 2)
    // No more digits make a reference, says CommonMark.
    let limit = min(bytes.count, first + (isHexadecimal ? 6 : 7))
    var end = first
    while end < limit, bytes[end].isDigit || isHexadecimal && bytes[end].isLetter { end += 1 }
    guard bytes.has(";", at: end),
      let value = UInt32(bytes[part: first..<end].string, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value), scalar.isForbidden
    else { return nil }
    range = start..<end + 1
    self.scalar = scalar
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var forbiddenReferences: [ForbiddenReference] {
    var found: [ForbiddenReference] = []
    var index = 0
    while let ampersand = firstIndex(of: UInt8(ascii: "&"), in: index..<count) {
      if let reference = ForbiddenReference(self, at: ampersand) { found.append(reference) }
      index = ampersand + 1
    }
    return found
  }
}

extension Unicode.Scalar {
  /// A control character, a line separator, a noncharacter, a byte order mark or a mark that turns the direction of the text after it (UAX #9).
  fileprivate var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0: false
    case 0x01..<0x20, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension MarkdownNode {
  /// Whether some text below the node that is no code holds a character.
  fileprivate func holds(_ scalar: Unicode.Scalar) -> Bool {
    MarkdownWalk(self).contains { event in
      switch event.kind {
      case .text: event.node.literal.holds(scalar)
      case .link, .image: event.node.title.holds(scalar) || event.node.hasSafeURL(with: scalar)
      case .codeBlock: event.node.fenceInfo.holds(scalar)
      default: false
      }
    }
  }
}

extension MarkdownNode {
  /// Whether the destination holds a character and isn't refused for that anyway.
  fileprivate func hasSafeURL(with scalar: Unicode.Scalar) -> Bool {
    guard url.holds(scalar) else { return false }
    if case .unsafe = LinkDestination(url) { return false }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ scalar: Unicode.Scalar) -> Bool {
    string.unicodeScalars.contains(scalar)
  }
}

extension DiagnosticKind {
  static let forbiddenReference = DiagnosticKind(
    "forbidden-reference", .error,
    """
    What may not be written into a note may not be brought in by a character reference either: control characters, line and \
    paragraph separators, noncharacters and marks that turn the direction of text (U+202A to U+202E, U+2066 to U+2069), with which readers see \
    something else than is written. Delete the reference; to write about it, put it between backticks.
    """)
}
