package import DossierDiagnostics

/// A file of front matter and note, taken apart.
///
/// ```
/// ---            opens on the first line
/// born: 1952     YAML
/// ---            or `...`; closes
/// Her brother …  the note, to the end of the file
/// ```
/// Lines end in LF or CR LF; blanks after the dashes and a byte order mark before them don't matter.
package struct FrontMatter: Sendable {
  /// What the YAML came to, placed where it stands in the file. Empty front matter is an empty mapping; nil if the file has
  /// none or if it is broken (see ``isBroken``).
  package let node: DataNode?
  /// Whether front matter is there but could not be read to its end; ``diagnostics`` say why.
  package let isBroken: Bool
  /// The fields that could be read before the mistake; nil if it isn't broken or none could.
  package let beginning: DataNode?
  /// Where the note is among the file's bytes; empty if it holds bytes that are no clean UTF-8 text.
  package let note: Range<Int>
  /// The number of the line on which the note begins.
  package let noteFirstLine: Int
  /// Complaints about the YAML and about bytes anywhere in the file that are no clean UTF-8 text.
  package let diagnostics: [Diagnostic]

  /// Takes a file apart. Safe on any bytes.
  package static func split(_ bytes: [UInt8], of file: SourceFileID) -> FrontMatter {
    bytes.withUnsafeBufferPointer { text in
      var lines = LineScanner(text, from: ByteOrderMark.length(in: text))
      let start = lines.offset
      guard lines.next(), lines.isDashes else { return withoutFrontMatter(text, from: start, of: file) }
      let opening = SourceRange(file: file, line: 1, column: 1, length: 3)
      let yamlStart = lines.offset
      while lines.next() {
        guard lines.isDashes || lines.isDots else { continue }
        let document = YAMLComposer.compose(bytes, part: yamlStart..<lines.lineStart, of: file, firstLine: 2)
        return FrontMatter(
          document, opening: opening, note: note(text, from: lines.offset, line: lines.number + 1, file))
      }
      let unclosed = Diagnostic(.frontMatterUnclosed, "`---` opens front matter that is never closed", at: opening)
      let document = YAMLDocument(node: nil, diagnostics: [unclosed], isBroken: true)
      return FrontMatter(document, opening: opening, note: (text.count..<text.count, lines.number + 1, nil))
    }
  }

  private typealias FoundNote = (range: Range<Int>, firstLine: Int, problem: Diagnostic?)

  private init(_ document: YAMLDocument, opening: SourceRange, note found: FoundNote) {
    isBroken = document.isBroken
    beginning = document.beginning
    node = isBroken ? nil : document.node ?? DataNode(.mapping([]), at: opening)
    note = found.range
    noteFirstLine = found.firstLine
    diagnostics = document.diagnostics + (found.problem.map { [$0] } ?? [])
  }

  private init(note found: FoundNote, late: Diagnostic?) {
    node = nil
    // Whether bytes that are no UTF-8 begin with front matter can't be told.
    isBroken = found.problem?.kind == .notUTF8
    beginning = nil
    note = found.range
    noteFirstLine = found.firstLine
    diagnostics = [late, found.problem].compactMap { $0 }
  }

  private static func note(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, _ file: SourceFileID
  ) -> FoundNote {
    let bytes = UnsafeBufferPointer(rebasing: text[start...])
    let problem = TextCheck.firstProblem(in: bytes, of: file, firstLine: line)
    return ((problem == nil ? start : text.count)..<text.count, line, problem)
  }

  /// A file whose first line is not `---`. That it comes later may be meant as a rule across the page, but hardly at the top.
  private static func withoutFrontMatter(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, of file: SourceFileID
  ) -> FrontMatter {
    var lines = LineScanner(text, from: start)
    var late: Diagnostic?
    while lines.next() {
      if lines.isBlank { continue }
      if lines.isDashes {
        let range = SourceRange(file: file, line: lines.number, column: 1, length: 3)
        late = Diagnostic(.frontMatterLate, "`---` expected on line 1, found on line \(lines.number)", at: range)
      }
      break
    }
    return FrontMatter(note: note(text, from: start, line: 1, file), late: late)
  }
}

extension DiagnosticKind {
  static let frontMatterUnclosed = DiagnosticKind(
    "front-matter-unclosed", .error,
    """
    A file that begins with a line `---` has its fields up to the next line `---`, and its note after that. Add the second line, \
    without spaces before it.
    """)

  static let frontMatterLate = DiagnosticKind(
    "front-matter-late", .warning,
    "Front matter begins on the very first line of a file; what stands later is part of the note. Delete the lines above it."
  )
}
