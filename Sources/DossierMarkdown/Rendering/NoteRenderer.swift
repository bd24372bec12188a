import DossierDiagnostics
import DossierModel

/// Writes the HTML of one note while walking through its tree, and collects what it finds on the way.
///
/// What needs the whole dossier becomes a hole. The walk is in `NoteBlocks.swift` and `NoteInlines.swift`; each kind of
/// syntax beyond CommonMark has a file of its own.
struct NoteRenderer: ~Copyable {
  let parser: NoteParser
  /// Whether the note may have tables.
  let hasBars: Bool
  var source: NoteSource
  var cursor: SourceCursor

  var html: HTMLBuffer
  var holes: [NoteHole] = []
  var links: [NoteLink] = []
  var files: [NoteFile] = []
  var headings = HeadingRegister()
  var citations = CitationRegister()
  var footnotes: FootnoteRegister
  var problems = NoteProblems()

  /// The link that encloses what is being written; there are no links within links.
  var openLink: OpenLink?
  /// The table row that is being written, while its cells are split at bars.
  var row: TableRow?
  /// The line break that ends the lines before a table while they are being written.
  var breakBeforeTable: MarkdownNode?
  /// The heading that is being written.
  var openHeading: OpenHeading?
  /// What a footnote that is being written still needs.
  var backLinks: BackLinks?
  /// Links to places within the note, to be checked when all headings are known.
  var anchors: [(name: String, span: Range<Int>)] = []

  init(_ source: NoteSource, parser: NoteParser, footnotes: FootnoteRegister) {
    self.parser = parser
    self.source = source
    self.footnotes = footnotes
    cursor = SourceCursor(source.bytes)
    hasBars = source.bytes.contains(UInt8(ascii: "|"))
    html = HTMLBuffer(capacity: source.bytes.count + source.bytes.count / 2)
    holes.reserveCapacity(source.bytes.count / 128)
    links.reserveCapacity(source.bytes.count / 128)
  }

  /// How far a wikilink or a citation that begins here may go on.
  var syntaxReach: SyntaxReach {
    if row != nil { return .line }
    return breakBeforeTable.map(SyntaxReach.upTo) ?? .paragraph
  }

  /// Writes the whole note.
  mutating func renderNote(_ document: MarkdownNode) -> (body: NoteBody, diagnostics: [Diagnostic]) {
    render(document)
    renderFootnotes()
    checkAnchors()
    reportForbiddenReferences(in: document)
    let body = NoteBody(
      NoteMarkup(html: Array(html.bytes), holes: holes.fitted), links: links, files: files.fitted,
      citations: citations.all, headings: headings.outline.fitted)
    return (body, problems.diagnostics.isEmpty ? [] : problems.diagnostics.sorted())
  }

  /// Leaves a hole at the current end.
  mutating func leaveHole(_ content: NoteHole.Content, _ index: Int) {
    holes.append(NoteHole(content, index, at: html.count))
  }

  mutating func locate(_ value: String, at span: Range<Int>) -> Located<String> {
    Located(value, at: source.range(of: span))
  }

  /// Adds a complaint about some bytes of the source.
  mutating func report(
    _ kind: DiagnosticKind, _ summary: String, at span: Range<Int>, suggestion: String? = nil, notes: [Note] = []
  ) {
    guard problems.mayAdd() else { return }
    let range = source.range(of: span)
    problems.add(Diagnostic(kind, summary, at: range, suggestion: suggestion, notes: notes))
  }
}

extension Array {
  /// The same elements without much spare capacity.
  fileprivate var fitted: [Element] {
    guard !isEmpty, capacity > count + count / 4 else { return self }
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = buffer.initialize(fromContentsOf: self)
    }
  }
}
