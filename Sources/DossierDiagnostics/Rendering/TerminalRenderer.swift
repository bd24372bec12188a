/// For people at a terminal, in the manner of compilers:
/// ```
/// Content/people/a.md:5:9: error: unknown status 'aleged' [unknown-status]
///  5 | status: aleged
///    |         ^~~~~~ did you mean 'alleged'?
///    = A status says how certain the source is.
/// ```
/// The explanation follows the first diagnostic of its kind. Text of the input is shown without the control characters that it
/// may contain, so that no file can command the terminal.
package struct TerminalRenderer: DiagnosticRenderer {
  private let usesColors: Bool

  /// - Parameter usesColors: whether the reader is a terminal, and wants them (no `NO_COLOR`); the caller knows.
  package init(usesColors: Bool) {
    self.usesColors = usesColors
  }

  package func render(
    _ diagnostics: [Diagnostic], in files: SourceFileTable, contents: (SourceFileID) -> [UInt8]?
  ) -> [UInt8] {
    var lines = SourceLines()
    var explained: Set<String> = []
    let texts = diagnostics.map { diagnostic in
      var blocks = [head(diagnostic, files)]
      let gutter = gutterWidth(of: diagnostic)
      let question = diagnostic.suggestion.map { "did you mean '\(DisplayCell.printable($0))'?" }
      if let line = diagnostic.range.flatMap({ snippet($0, gutter, question, &lines, contents) }) {
        blocks.append(line)
      } else if let question {
        blocks.append(remark(question, gutter))
      }
      for note in diagnostic.notes {
        blocks.append(self.note(note, gutter, files))
        if let line = note.range.flatMap({ snippet($0, gutter, nil, &lines, contents) }) { blocks.append(line) }
      }
      if explained.insert(diagnostic.kind.identifier).inserted {
        blocks.append(remark(diagnostic.kind.explanation, gutter))
      }
      return blocks.joined()
    }
    return Array(texts.joined(separator: "\n").utf8)
  }

  private func head(_ diagnostic: Diagnostic, _ files: SourceFileTable) -> String {
    let place = diagnostic.range.map { styled("\($0.description(in: files)): ", .strong) } ?? ""
    let severity = styled(diagnostic.severity.rawValue + ":", TerminalStyle(diagnostic.severity))
    let summary = styled(DisplayCell.printable(diagnostic.summary), .strong)
    return "\(place)\(severity) \(summary) [\(diagnostic.kind.identifier)]\n"
  }

  private func note(_ note: Note, _ gutter: Int, _ files: SourceFileTable) -> String {
    let message = "\(styled("note:", .note)) \(DisplayCell.printable(note.message))\n"
    guard let range = note.range else { return indentation(gutter) + "= " + message }
    return styled("\(range.description(in: files)): ", .strong) + message
  }

  private func snippet(
    _ range: SourceRange, _ gutter: Int, _ question: String?, _ lines: inout SourceLines,
    _ contents: (SourceFileID) -> [UInt8]?
  ) -> String? {
    guard let bytes = lines.line(of: range, contents: contents) else { return nil }
    let snippet = SourceSnippet(bytes, marking: range)
    let number = String(range.line)
    let padding = String(repeating: " ", count: gutter - number.utf8.count + 1)
    let mark = "^" + String(repeating: "~", count: snippet.markWidth - 1)
    return """
      \(styled("\(padding)\(number) |", .gutter)) \(snippet.line)
      \(styled(indentation(gutter) + "|", .gutter)) \(String(repeating: " ", count: snippet.markStart))\
      \(styled(mark + (question.map { " " + $0 } ?? ""), .mark))

      """
  }

  /// Words of the program about the diagnostic, wrapped.
  private func remark(_ text: String, _ gutter: Int) -> String {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= 96 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.enumerated().map { indentation(gutter) + ($0 == 0 ? "= " : "  ") + $1 + "\n" }.joined()
  }

  /// How many digits the longest line number of the diagnostic has.
  private func gutterWidth(of diagnostic: Diagnostic) -> Int {
    let ranges = [diagnostic.range] + diagnostic.notes.map(\.range)
    return ranges.compactMap { $0.map { String($0.line).utf8.count } }.max() ?? 1
  }

  private func indentation(_ gutter: Int) -> String {
    String(repeating: " ", count: gutter + 2)
  }

  private func styled(_ text: String, _ style: TerminalStyle) -> String {
    usesColors ? style.applied(to: text) : text
  }
}

extension SourceRange {
  /// `path:line:column`, printable.
  func description(in files: SourceFileTable) -> String {
    "\(DisplayCell.printable(files.path(of: file))):\(line):\(column)"
  }
}
