import DossierDiagnostics
import DossierModel

/// Where in a file each word of a note stands that was written as a YAML scalar, whose indentation, folds and escapes are not in its text.
struct WrittenPlaces {
  private let node: DataNode
  /// For each line of the text, the number of Unicode scalars before it.
  private let lineStarts: [Int]
  /// For each Unicode scalar, its place in the lines of the scalar; ends where the written form can't be followed.
  private let places: [WrittenText.Place]

  init(of node: DataNode) {
    self.node = node
    var starts = [0]
    let scalars = (node.scalarText ?? "").unicodeScalars
    for (number, scalar) in scalars.enumerated() where scalar == "\n" { starts.append(number + 1) }
    lineStarts = starts
    guard case .longScalar(_, _, let lines) = node.content else {
      places = []
      return
    }
    var written = WrittenText(lines, from: Int(node.range.column) - 1)
    var places: [WrittenText.Place] = []
    var rest = scalars[...]
    while let scalar = rest.first {
      if !scalar.properties.isWhitespace, !written.find(scalar) { break }
      places.append(written.place)
      guard written.pass(rest.prefix(1)) else { break }
      rest = rest.dropFirst()
    }
    self.places = places
  }

  /// The place in the file of a place in the text, whose lines and columns count from 1.
  func range(_ range: SourceRange) -> SourceRange {
    let line = min(max(0, Int(range.line) - 1), lineStarts.count - 1)
    let first = lineStarts[line] + Int(range.column) - 1
    guard case .longScalar = node.content else {
      return node.range(ofScalars: first..<first + Int(range.length))
    }
    guard first < places.count else { return node.range }
    let (start, last) = (places[first], places[min(places.count, first + max(1, Int(range.length))) - 1])
    let length = last.line == start.line ? last.column - start.column + 1 : 1
    return SourceRange(
      file: node.range.file, line: Int(node.range.line) + start.line, column: start.column + 1, length: max(1, length))
  }
}

extension NoteBody {
  /// The same note with its places elsewhere.
  func moved(by move: (SourceRange) -> SourceRange) -> NoteBody {
    NoteBody(
      markup,
      links: links.map { NoteLink(to: Located($0.target.value, at: move($0.target.range)), kind: $0.kind) },
      files: files.map { NoteFile(Located($0.path.value, at: move($0.path.range)), kind: $0.kind) },
      citations: citations.map { citation in
        NoteCitation(
          of: Located(citation.source.value, at: move(citation.source.range)), at: citation.locator,
          citation.mark, next: citation.next)
      },
      headings: headings)
  }
}

extension Diagnostic {
  /// The same with its places elsewhere.
  func moved(by move: (SourceRange) -> SourceRange) -> Diagnostic {
    Diagnostic(
      kind, summary, at: range.map(move), suggestion: suggestion,
      notes: notes.map { Note($0.message, at: $0.range.map(move)) })
  }
}
