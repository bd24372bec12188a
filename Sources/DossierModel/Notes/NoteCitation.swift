package import DossierDiagnostics

/// One mention of a source in a note: `@source-id, locator` between brackets.
package struct NoteCitation: Hashable, Sendable {
  /// The source's id as it was written; whether there is such a source is for others to check.
  package let source: Located<String>
  /// Where in the source, as plain text: `paragraph 4`. Empty when the source is cited as a whole.
  package let locator: String
  package let mark: CitationMark
  /// The index of the next citation of the same place.
  package let next: Int?

  package init(of source: Located<String>, at locator: String, _ mark: CitationMark, next: Int? = nil) {
    self.source = source
    self.locator = locator
    self.mark = mark
    self.next = next
  }

  /// The same citation, now that another one follows.
  package func followed(by next: Int) -> NoteCitation {
    NoteCitation(of: source, at: locator, mark, next: next)
  }
}
