import DossierDiagnostics

extension NoteRenderer {
  /// Reports a link definition, `[p]: https://…`, that CommonMark gives precedence over `[[p]]`, `[@p]` or `[^p]`.
  ///
  /// - Parameters:
  ///   - link: From the opening bracket of the link to what follows it.
  ///   - closing: Where its text ends.
  mutating func reportShadowedSyntax(_ link: Range<Int>, closing: Int) {
    let bytes = source.bytes
    // Only [p] alone is at risk: [@p](address) and [@p][label] say themselves where they lead.
    guard link.upperBound == closing + 1, bytes.has("[", at: link.lowerBound), bytes.has("]", at: closing) else {
      return
    }
    let isWikilink =
      bytes.has("[", at: link.lowerBound - 1) && !bytes.has("\\", at: link.lowerBound - 2)
      && bytes.has("]", at: closing + 1)
    let isMarked = bytes.has("@", at: link.lowerBound + 1) || bytes.has("^", at: link.lowerBound + 1)
    guard isWikilink || isMarked else { return }
    let written = isWikilink ? link.lowerBound - 1..<link.upperBound + 1 : link
    let label = bytes[part: link.lowerBound + 1..<closing]
    let definition = definition(of: label).map { Note("the definition", at: source.range(of: $0)) }
    report(
      .shadowedSyntax, "'\(bytes[part: written].string)' leads to the address that '[\(label.string)]:' defines",
      at: written, notes: definition.map { [$0] } ?? [])
  }

  /// Where a label is defined: libcmark takes definitions out of the tree.
  private func definition(of label: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let bytes = source.bytes
    for start in source.lineStarts {
      var opening = start
      while opening < bytes.count, bytes[opening].isBlank || bytes[opening] == UInt8(ascii: ">") { opening += 1 }
      let end = opening + 1 + label.count
      guard bytes.has("[", at: opening), bytes.has("]:", at: end) else { continue }
      if bytes[part: opening + 1..<end].elementsEqual(label, by: { $0.lowercased == $1.lowercased }) {
        return opening..<end + 2
      }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { isLetter ? self | 0x20 : self }
}

extension DiagnosticKind {
  static let shadowedSyntax = DiagnosticKind(
    "shadowed-link", .warning,
    """
    A link definition, [label]: address, makes a link to that address of every [label] in the note, also in [[label]], \
    [@label] and [^label]: readers don't get to the record, source or footnote. Give the definition another label, or \
    write the address where the link is: [text](address).
    """)
}
