import DossierDiagnostics
import DossierMarkdown
import DossierModel

/// Parses a record's note and looks up what it links to and cites.
struct NoteDecoder {
  /// Whose note it is. In a person's, convictions are looked for; all but a page's stand under a heading of their own.
  let kind: RecordKind

  /// Nil if the note holds nothing.
  func decode(_ note: LoadedNote, of file: SourceFileID, _ scope: inout DecodingScope) -> ResolvedNote? {
    guard !note.isBlank else { return nil }
    var (body, diagnostics) = NoteParser(headingShift: kind == .page ? 1 : 2).parse(
      note.bytes, file: file, firstLine: note.firstLine, firstColumn: note.firstColumn)
    let written = note.written.map { WrittenPlaces(of: $0) }
    if let written {
      body = body.moved(by: written.range)
      diagnostics = diagnostics.map { $0.moved(by: written.range) }
    }
    for diagnostic in diagnostics { scope.report(diagnostic) }
    if let problem = directionMark(in: note, of: file, scope.terms) { scope.report(problem) }
    let targets = body.links.map { scope.reference(to: $0.target.value, .any, at: $0.target.range) }
    let citations = body.citations.map { citation in
      let source = scope.reference(to: citation.source.value, .sources, at: citation.source.range)
      return ResolvedCitation(citation, of: source.map { SourceID($0.index) })
    }
    let blankLines = note.bytes.prefix { $0 <= 0x20 }.count { $0 == UInt8(ascii: "\n") }
    let start = note.written?.textRange ?? SourceRange(file: file, line: note.firstLine + blankLines, column: 1)
    return ResolvedNote(
      body, targets: targets, citations: citations, range: start,
      conviction: kind == .person ? conviction(in: note, of: file) : nil)
  }

  private func conviction(in note: LoadedNote, of file: SourceFileID) -> SourceRange? {
    guard note.bytes.withUnsafeBufferPointer(ConvictionWords.mayBe) else { return nil }
    let text = String(decoding: note.bytes, as: UTF8.self)
    guard let word = ConvictionWords.place(in: text) else { return nil }
    if let written = note.written { return written.range }
    let offset = text.utf8.distance(from: text.startIndex, to: word.lowerBound)
    return note.bytes.withUnsafeBufferPointer {
      TextCheck.place(of: offset, in: $0, of: file, firstLine: note.firstLine)
    }
  }

  private func directionMark(in note: LoadedNote, of file: SourceFileID, _ terms: TermTable) -> Diagnostic? {
    note.bytes.withUnsafeBufferPointer { bytes in
      DirectionMark.firstOffset(in: bytes).flatMap { offset in
        let mark = String(decoding: bytes[offset...].prefix(3), as: UTF8.self).unicodeScalars.first
        if terms.isRightToLeft, mark.map(DirectionMark.isWeak) ?? false { return nil }
        let place = note.written?.range ?? TextCheck.place(of: offset, in: bytes, of: file, firstLine: note.firstLine)
        return .directionMark(mark, at: place)
      }
    }
  }
}
