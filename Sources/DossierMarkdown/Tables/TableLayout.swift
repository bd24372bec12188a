/// Where the table in a paragraph is: libcmark knows no tables and takes their rows for lines of text.
///
/// A table is a header row, a row of hyphens between bars, and any number of other rows. Lines before the header row
/// are an ordinary paragraph.
struct TableLayout {
  enum Alignment {
    case unset, left, center, right
  }

  /// The first inline of the header row.
  let header: MarkdownNode
  /// The line break before the header row, if the paragraph begins with other lines.
  let breakBeforeHeader: MarkdownNode?
  /// The row of hyphens.
  let delimiter: MarkdownNode
  /// One for each column.
  let alignments: [Alignment]

  /// - Returns: nil if there is no row of hyphens in the paragraph.
  init?(of paragraph: MarkdownNode) {
    guard var lineStart = paragraph.firstChild else { return nil }
    var lastBreak: MarkdownNode?
    var child = paragraph.firstChild
    while let node = child {
      child = node.next
      guard node.kind.isBreak, let next = child else { continue }
      if let alignments = Self.alignments(next) {
        header = lineStart
        breakBeforeHeader = lastBreak
        delimiter = next
        self.alignments = alignments
        return
      }
      lineStart = next
      lastBreak = node
    }
    return nil
  }

  /// The columns of a row of hyphens: `| :--- | ---: |`. At least one bar is needed.
  private static func alignments(_ node: MarkdownNode) -> [Alignment]? {
    guard node.kind == .text, node.next?.kind.isBreak ?? true else { return nil }
    let text = node.literal
    guard text.allSatisfy(\.isDelimiter), text.contains(UInt8(ascii: "|")) else { return nil }
    var range = text.trimming(0..<text.count)
    if text.has("|", at: range.lowerBound) { range = range.lowerBound + 1..<range.upperBound }
    if range.upperBound > range.lowerBound, text.has("|", at: range.upperBound - 1) {
      range = range.lowerBound..<range.upperBound - 1
    }
    var alignments: [Alignment] = []
    for cell in text[range].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      let hyphens = text.trimming(cell.indices)
      guard let alignment = alignment(text[part: hyphens]) else { return nil }
      alignments.append(alignment)
    }
    return alignments
  }

  private static func alignment(_ hyphens: UnsafeBufferPointer<UInt8>) -> Alignment? {
    let isLeft = hyphens.has(":", at: 0)
    let isRight = hyphens.count > 1 && hyphens.has(":", at: hyphens.count - 1)
    let inner = hyphens.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !inner.isEmpty, inner.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return isLeft ? (isRight ? .center : .left) : (isRight ? .right : .unset)
  }
}

extension MarkdownNode.Kind {
  var isBreak: Bool { self == .softBreak || self == .lineBreak }
}

extension UInt8 {
  fileprivate var isDelimiter: Bool {
    self == UInt8(ascii: "|") || self == UInt8(ascii: "-") || self == UInt8(ascii: ":") || isBlank
  }
}
