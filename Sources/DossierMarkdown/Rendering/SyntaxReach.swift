/// How far beyond the line on which it begins a wikilink or a citation may go on.
enum SyntaxReach {
  /// To the end of the paragraph.
  case paragraph
  /// To the lines before a table: up to this line break.
  case upTo(MarkdownNode)
  /// Not at all: a row of a table is one line.
  case line

  func passes(_ lineBreak: MarkdownNode) -> Bool {
    switch self {
    case .paragraph: true
    case .upTo(let last): lineBreak != last
    case .line: false
    }
  }
}
