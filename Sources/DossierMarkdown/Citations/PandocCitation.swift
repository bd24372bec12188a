import DossierDiagnostics

extension NoteRenderer {
  /// Reports what Pandoc takes for a citation, `[see @source]` or `[-@source]`, at the bracket that the reader's index is at.
  ///
  /// In both, something stands before the first source. Citations are numbers here, so that there is no author's name to
  /// leave out (`-`), and words before a number belong in the sentence.
  mutating func reportPandocCitation(_ reader: inout TextReader) {
    guard let citation = PandocCitation(reader.literal, from: reader.index + 1) else { return }
    cursor.skip(text: reader.takeUnaligned())
    guard cursor.isVerbatim(UInt8(ascii: "[")) else { return }
    let text = reader.literal[part: reader.index..<citation.end]
    let start = cursor.offset
    report(
      .malformedCitation, "'\(text.string)' has something before the '@' of its first source",
      at: start..<start + text.count, suggestion: citation.rewritten)
  }
}

/// Text between brackets in which a source is cited in Pandoc's way.
private struct PandocCitation {
  /// After the closing bracket.
  let end: Int
  /// The same with nothing before the first source.
  let rewritten: String

  /// - Parameter start: Where the text between the brackets begins.
  init?(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard let closing = text[start...].firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }),
      text[closing] == UInt8(ascii: "]"),
      let sign = (start..<closing).first(where: { Self.isSign(text, at: $0, from: start, to: closing) })
    else { return nil }
    end = closing + 1
    let isSuppressed = sign > start && text[sign - 1] == UInt8(ascii: "-")
    let prefix = text[part: text.trimming(start..<(isSuppressed ? sign - 1 : sign))].string
    rewritten = (prefix.isEmpty ? "" : prefix + " ") + "[\(text[part: sign..<closing].string)]"
  }

  /// Whether an `@` begins a source's id, as it does not in an address of mail.
  private static func isSign(_ text: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int, to end: Int) -> Bool {
    guard text[index] == UInt8(ascii: "@"), index > start, index + 1 < end, text[index + 1].isSlugCharacter else {
      return false
    }
    if text[index - 1].isBlank { return true }
    return text[index - 1] == UInt8(ascii: "-") && (index - 1 == start || text[index - 2].isBlank)
  }
}
