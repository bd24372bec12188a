package import DossierDiagnostics
package import DossierModel

/// Turns the Markdown of a note into HTML with holes, and reports what is wrong in it.
///
/// CommonMark with record links (`[[id]]`, `[text](id)`), citations (`[@source, locator]`), footnotes (`[^1]`) and tables.
/// Raw HTML and links that could run code are refused. The text isn't needed any more when this returns.
package struct NoteParser: Sendable {
  /// How much deeper a note's headings are in the page than in the note: by 1, `#` becomes a second-level heading.
  package var headingShift: Int
  /// The most bytes that a note may have. The HTML of a hostile note can be 30 times as large.
  package var maximumSize: Int
  /// What screen readers say of the links from footnotes back to the text, before a number.
  package var backLabel: String

  package init(headingShift: Int = 1, maximumSize: Int = 8 << 20, backLabel: String = "Back to reference") {
    self.headingShift = headingShift
    self.maximumSize = maximumSize
    self.backLabel = backLabel
  }

  /// Parses a note.
  ///
  /// - Parameters:
  ///   - text: UTF-8; NUL is read as U+FFFD, as CommonMark says.
  ///   - firstLine: The line of the file that the note begins on, since front matter may precede it.
  ///   - firstColumn: The column of the note's first character, since it may begin within a line.
  /// - Returns: The note, empty if it can't be parsed, and all that is to be said about it.
  package func parse(
    _ text: UnsafeBufferPointer<UInt8>, file: SourceFileID, firstLine: Int = 1, firstColumn: Int = 1
  ) -> (body: NoteBody, diagnostics: [Diagnostic]) {
    let text = text.has("\u{FEFF}", at: 0) ? text[part: 3..<text.count] : text
    guard !text.isEmpty else { return (.empty, []) }
    let start = SourceRange(file: file, line: firstLine, column: firstColumn)
    guard text.count <= maximumSize else {
      return (.empty, [Self.tooLarge(text.count, maximum: maximumSize, at: start)])
    }
    if text.firstIndex(of: 0, in: 0..<text.count) != nil {
      return text.replacingNUL.withUnsafeBufferPointer {
        parse($0, file: file, firstLine: firstLine, firstColumn: firstColumn)
      }
    }
    let lines = NoteLines(text)
    guard lines.nestingWork <= 20_000_000, lines.imageWork <= 10_000_000 else {
      return (.empty, [Diagnostic(.noteTooComplex, "note that would take too long to read", at: start)])
    }
    let source = NoteSource(text, lineStarts: lines.starts, file: file, firstLine: firstLine, firstColumn: firstColumn)
    return parseWithFootnotes(source) ?? parse(source)
  }

  /// Parses an array; see ``parse(_:file:firstLine:firstColumn:)``.
  package func parse(
    _ text: some Collection<UInt8>, file: SourceFileID, firstLine: Int = 1, firstColumn: Int = 1
  ) -> (body: NoteBody, diagnostics: [Diagnostic]) {
    text.withContiguousStorageIfAvailable { parse($0, file: file, firstLine: firstLine, firstColumn: firstColumn) }
      ?? Array(text).withUnsafeBufferPointer { parse($0, file: file, firstLine: firstLine, firstColumn: firstColumn) }
  }

  private func parse(_ source: NoteSource) -> (body: NoteBody, diagnostics: [Diagnostic]) {
    withMarkdownTree(of: source.bytes) { document in
      var renderer = NoteRenderer(source, parser: self, footnotes: FootnoteRegister())
      return renderer.renderNote(document)
    }
  }

  /// - Returns: nil if the note defines no footnotes.
  private func parseWithFootnotes(_ original: NoteSource) -> (body: NoteBody, diagnostics: [Diagnostic])? {
    var excluded: Set<Int> = []
    // What looks like a definition may be in code. A second attempt is rare, more than that is hostile.
    for _ in 0..<4 {
      guard let rewriting = FootnoteRewriting(original, excluding: excluded) else { return nil }
      let result: (body: NoteBody, diagnostics: [Diagnostic])? = rewriting.withSource(like: original) { source in
        withMarkdownTree(of: source.bytes) { document in
          let footnotes = FootnoteRegister(rewriting.definitions, in: document)
          guard footnotes.missing.isEmpty else {
            excluded.formUnion(footnotes.missing)
            return nil
          }
          var renderer = NoteRenderer(source, parser: self, footnotes: footnotes)
          return renderer.renderNote(document)
        }
      }
      if let result { return result }
    }
    return nil
  }

  private static func tooLarge(_ size: Int, maximum: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.noteTooLarge, "note of \(size) bytes; the most is \(maximum)", at: range)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var replacingNUL: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 64)
    for byte in self {
      if byte == 0 { bytes.append(contentsOf: "\u{FFFD}".utf8) } else { bytes.append(byte) }
    }
    return bytes
  }
}

extension DiagnosticKind {
  static let noteTooLarge = DiagnosticKind(
    "note-too-large", .error,
    "A note has no more than 8 MB, which is some 1,500 pages of a book. Split it into several records or notes.")

  static let noteTooComplex = DiagnosticKind(
    "note-too-complex", .error,
    """
    A note that takes minutes to read is refused: one with lists nested hundreds of levels deep and many blank lines, or \
    with thousands of image openings '![' that don't end, in a paragraph with as many links.
    """)
}
