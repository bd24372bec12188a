import DossierDiagnostics

extension NoteRenderer {
  /// Writes the number of the footnote that the bracket at the reader's index refers to.
  ///
  /// - Returns: Whether there is such a footnote; else the bracket is text.
  mutating func renderFootnoteReference(_ reader: inout TextReader) -> Bool {
    let start = cursor.offset
    let literal = reader.literal
    let labelStart = reader.index + 2
    let labelEnd = literal[labelStart...].firstIndex { !$0.isFootnoteLabel } ?? literal.count
    guard labelEnd > labelStart, literal.has("]", at: labelEnd) else { return false }
    let label = literal[part: labelStart..<labelEnd].string
    let span = start..<start + labelEnd + 1 - reader.index
    guard openLink == nil else {
      report(.nestedLink, "footnote within a link", at: span)
      return false
    }
    guard let (number, reference) = footnotes.refer(to: label) else {
      reportUnknownFootnote(label, at: span)
      return false
    }
    write(reader.takePlain())
    beginCell()
    html.append("<sup class=\"footnote\"><a href=\"#footnote_")
    html.append(number: number)
    html.append("\" id=\"")
    appendReferenceID(number, reference)
    html.append("\" role=\"doc-noteref\">")
    html.append(number: number)
    html.append("</a></sup>")
    reader.consume(labelEnd + 1 - reader.index)
    return true
  }

  /// Writes the footnotes at the end of the note, in the order of their numbers.
  mutating func renderFootnotes() {
    defer { reportUnusedFootnotes() }
    guard !footnotes.order.isEmpty else { return }
    html.startLine()
    html.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
    cursor.quoteDepth = 1
    var written = 0
    // A footnote may refer to others, which are written in turn.
    while written < footnotes.order.count {
      let content = footnotes.footnotes[footnotes.order[written]].content
      written += 1
      html.append("<li id=\"footnote_")
      html.append(number: written)
      html.append("\">")
      backLinks = BackLinks(
        footnote: written, paragraph: content.lastChild.flatMap { $0.kind == .paragraph ? $0 : nil })
      var block = content.firstChild
      while let node = block {
        render(node)
        block = node.next
      }
      if backLinks != nil { writeBackLinks() }
      html.append("</li>\n")
    }
    html.append("</ol>\n</div>\n")
  }

  /// Where the links from a footnote back to the text are still to be written.
  struct BackLinks {
    let footnote: Int
    /// The paragraph that they end, if that is the last block of the footnote.
    let paragraph: MarkdownNode?
  }

  /// Only so many references get a link back; nobody follows more.
  private static var mostBackLinks: Int { 26 }

  /// Writes the links back to the text at the end of a footnote's last paragraph.
  mutating func renderBackLinks(endingIn paragraph: MarkdownNode) {
    if let backLinks, backLinks.paragraph == paragraph { writeBackLinks() }
  }

  private mutating func writeBackLinks() {
    guard let number = backLinks?.footnote else { return }
    backLinks = nil
    let references = footnotes.footnotes[footnotes.order[number - 1]].references
    html.append("<sup class=\"back\">")
    for reference in 1...max(1, min(references, Self.mostBackLinks)) {
      html.append(" <a href=\"#")
      appendReferenceID(number, reference)
      html.append("\" role=\"doc-backlink\" aria-label=\"")
      html.append(text: parser.backLabel)
      html.append(" ")
      html.append(number: number)
      if reference > 1 {
        html.append(".")
        html.append(number: reference)
      }
      html.append("\">↩</a>")
    }
    html.append("</sup>")
  }

  private mutating func appendReferenceID(_ number: Int, _ reference: Int) {
    html.append("footnote_")
    html.append(number: number)
    html.append("_ref")
    if reference > 1 {
      html.append("_")
      html.append(number: reference)
    }
  }

  private mutating func reportUnknownFootnote(_ label: String, at span: Range<Int>) {
    guard problems.mayAdd() else { return }
    let candidate = nearMiss(to: label, among: footnotes.footnotes.prefix(500).lazy.map(\.definition.label))
    report(
      .unknownFootnote, "'\(label)' is no footnote of this note", at: span, suggestion: candidate.map { "[^\($0)]" })
  }

  private mutating func reportUnusedFootnotes() {
    for footnote in footnotes.footnotes where footnote.number == nil {
      let definition = footnote.definition
      problems.add(
        Diagnostic(.unusedFootnote, "'\(definition.label)' is a footnote that nothing refers to", at: definition.range))
    }
    for (definition, first) in footnotes.duplicates {
      problems.add(
        Diagnostic(
          .duplicateFootnote, "'\(definition.label)' is already a footnote", at: definition.range,
          notes: [Note("first defined here", at: first.range)]))
    }
  }
}

extension DiagnosticKind {
  static let unknownFootnote = DiagnosticKind(
    "unknown-footnote", .warning,
    """
    A footnote is referred to as [^label], and its text begins a line elsewhere in the note: [^label]: text. Without \
    such a line, what was written is shown as text. If it isn't meant as a footnote, put a backslash before the bracket.
    """)

  static let unusedFootnote = DiagnosticKind(
    "unused-footnote", .warning,
    "A footnote that nothing refers to isn't shown. Write [^label] where it belongs, or remove it.")

  static let duplicateFootnote = DiagnosticKind(
    "duplicate-footnote", .warning, "Each footnote of a note has a label of its own; only the first with it is shown.")
}
