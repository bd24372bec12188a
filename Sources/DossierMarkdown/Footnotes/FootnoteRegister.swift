/// The footnotes of a note: their definitions, and the numbers that they get when they are first referred to.
struct FootnoteRegister {
  struct Footnote {
    let definition: FootnoteDefinition
    /// The quote that holds its text.
    let content: MarkdownNode
    /// From 1; nil while nothing has referred to it.
    var number: Int?
    var references = 0
  }

  private(set) var footnotes: [Footnote] = []
  /// Definitions with the label of an earlier one.
  private(set) var duplicates: [(definition: FootnoteDefinition, first: FootnoteDefinition)] = []
  /// The lines of what looks like definitions, but isn't where the tree has a quote.
  private(set) var missing: [Int] = []
  /// Which footnotes have been referred to, by their numbers.
  private(set) var order: [Int] = []
  private var indices: [String: Int] = [:]
  private var lines: Set<Int> = []

  /// No footnotes.
  init() {}

  /// Finds the content of footnotes among the children of a document.
  init(_ definitions: [FootnoteDefinition], in document: MarkdownNode) {
    lines = Set(definitions.map(\.rewrittenLine))
    var contents: [Int: MarkdownNode] = [:]
    var block = document.firstChild
    while let node = block {
      if isDefinition(node) { contents[node.startLine - 1] = node }
      block = node.next
    }
    for definition in definitions {
      guard let content = contents[definition.rewrittenLine] else {
        missing.append(definition.line)
        continue
      }
      if let first = indices[definition.label] {
        duplicates.append((definition, footnotes[first].definition))
      } else {
        indices[definition.label] = footnotes.count
        footnotes.append(Footnote(definition: definition, content: content))
      }
    }
  }

  /// Whether a quote is the text of a footnote, which isn't written where it stands.
  func isDefinition(_ quote: MarkdownNode) -> Bool {
    guard !lines.isEmpty, quote.kind == .blockQuote else { return false }
    return quote.parent?.kind == .document && lines.contains(quote.startLine - 1)
  }

  /// Counts a reference to a footnote.
  ///
  /// - Returns: The footnote's number and that of the reference to it; nil if there is no such footnote.
  mutating func refer(to label: String) -> (number: Int, reference: Int)? {
    guard let index = indices[label] else { return nil }
    footnotes[index].references += 1
    if let number = footnotes[index].number { return (number, footnotes[index].references) }
    order.append(index)
    footnotes[index].number = order.count
    return (order.count, 1)
  }
}
