import DossierDiagnostics
import DossierModel

extension NoteRenderer {
  /// Writes the citations that the bracket at the reader's index opens.
  ///
  /// - Returns: Whether they are citations; else the bracket is text.
  mutating func renderCitations(_ reader: inout TextReader) -> Bool {
    let start = cursor.offset
    guard openLink == nil else {
      report(.nestedLink, "citation within a link", at: start..<start + 2)
      return false
    }
    guard var text = CitationText(reader, cursor, reach: syntaxReach) else {
      report(.malformedCitation, "'[@' without ']' before a link or another bracket", at: start..<start + 2)
      return false
    }
    let bytes = text.bytes
    return bytes.withUnsafeBufferPointer { bytes in
      do throws(CitationSyntax.Problem) {
        let syntax = try CitationSyntax(bytes)
        write(reader.takePlain())
        beginCell()
        render(syntax, bytes, &text)
        cursor = text.cursor
        reader.jump(to: text.end.node, index: text.end.index + 1)
        return true
      } catch {
        report(error, bytes, &text)
        return false
      }
    }
  }

  private mutating func render(
    _ syntax: CitationSyntax, _ bytes: UnsafeBufferPointer<UInt8>, _ text: inout CitationText
  ) {
    html.removeBlankBeforeMark()
    html.append("<sup>")
    for (index, item) in syntax.items.enumerated() {
      if index > 0 { html.append(", ") }
      leaveHole(.citation, citations.all.count)
      let source = locate(bytes[part: item.source].string, at: text.span(of: item.source))
      citations.add(source, at: bytes[part: item.locator].string)
    }
    html.append("</sup>")
  }

  private mutating func report(
    _ problem: CitationSyntax.Problem, _ bytes: UnsafeBufferPointer<UInt8>, _ text: inout CitationText
  ) {
    switch problem {
    case .missingSign(let range):
      let written = bytes[part: range].string
      report(.malformedCitation, "'\(written)' is neither '@source' nor part of a locator", at: text.span(of: range))
    case .missingSource(let range):
      report(.malformedCitation, "'@' without the id of a source", at: text.span(of: range))
    case .notAnID(let range):
      report(.malformedCitation, "'\(bytes[part: range].string)' isn't the id of a source", at: text.span(of: range))
    case .missingComma(let source, let locator):
      let written = (source: bytes[part: source].string, locator: bytes[part: locator].string)
      report(
        .malformedCitation, "'\(written.locator)' without a comma before it",
        at: text.span(of: source.lowerBound..<locator.upperBound),
        suggestion: "\(written.source), \(written.locator)")
    }
  }
}

extension DiagnosticKind {
  static let malformedCitation = DiagnosticKind(
    "malformed-citation", .warning,
    """
    A citation is written [@source], [@source, locator] or [@source, locator; @other]: the id of each source after an \
    @, a comma before the locator, semicolons between sources and no brackets within. What was written is shown as text. \
    If it isn't meant as a citation, put a backslash before the bracket.
    """)
}
