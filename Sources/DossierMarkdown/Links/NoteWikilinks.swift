import DossierDiagnostics
import DossierModel

extension NoteRenderer {
  /// Begins the link that the two brackets at the reader's index open.
  ///
  /// - Returns: Whether it is a link; else its brackets are text.
  mutating func renderWikilink(_ reader: inout TextReader) -> Bool {
    // Of three brackets, the last two count.
    guard reader.peek(2) != UInt8(ascii: "[") else { return false }
    let start = cursor.offset
    guard openLink == nil else {
      report(.nestedLink, "link within a link", at: start..<start + 2)
      return false
    }
    guard let syntax = WikilinkSyntax(reader, reach: syntaxReach) else {
      report(.malformedLink, "'[[' without ']]'", at: start..<start + 2)
      return false
    }
    let id = reader.literal[part: syntax.id]
    let span = start + syntax.id.lowerBound - reader.index..<start + syntax.id.upperBound - reader.index
    guard !id.isEmpty else {
      report(.emptyLink, "link that leads nowhere", at: start..<start + 2)
      return false
    }
    guard id.isSlug else {
      guard !(reader.peek(-1) == UInt8(ascii: "!") && id.isImageName) else {
        report(
          .malformedLink, "'![[\(id.string)]]' where an image was expected as ![what it shows](/images/\(id.string))",
          at: span)
        return false
      }
      report(
        .malformedLink, "'\(id.string)' isn't the id of a record", at: span, suggestion: Self.suggestion(for: id)
      )
      return false
    }
    write(reader.takePlain())
    beginCell()
    if reader.peek(-1) == UInt8(ascii: "!") {
      html.removeLast()
      report(.embeddedRecord, "'!' before a link to a record", at: start - 1..<start + 2)
    }
    beginAnchor(to: .linkURL, links.count, title: UnsafeBufferPointer(start: nil, count: 0))
    if syntax.label == nil { leaveHole(.linkTitle, links.count) }
    links.append(NoteLink(to: locate(id.string, at: span), kind: .wikilink))
    openLink = OpenLink(
      target: .elsewhere, end: .brackets(in: syntax.end.node, index: syntax.end.index), start: start)
    reader.consume((syntax.label ?? syntax.end.index) - reader.index)
    return true
  }

  /// The id that was probably meant; what leads into a page elsewhere (`id#section`) can't be told apart here.
  private static func suggestion(for id: UnsafeBufferPointer<UInt8>) -> String? {
    let page = id[part: 0..<(id.firstIndex(of: UInt8(ascii: "#")) ?? id.count)]
    return page.count < id.count && page.isSlug ? page.string : Slug.suggestion(for: id.string)
  }

  func isEndOfWikilink(_ reader: TextReader) -> Bool {
    openLink?.ends(at: reader.index, in: reader.node) ?? false
  }

  mutating func endWikilink() {
    openLink = nil
    html.append("</a>")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a text ends as names of images do.
  fileprivate var isImageName: Bool {
    let name = string.lowercased()
    return [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"].contains { name.hasSuffix($0) }
  }
}

extension DiagnosticKind {
  static let embeddedRecord = DiagnosticKind(
    "embedded-record", .warning,
    "A note can link to a record but can't contain it: ![[id]] is written as the link [[id]].")
}
