package import DossierDiagnostics

/// One mention of a source in a note: `@source-id, locator` between brackets.
package struct NoteCitation: Hashable, Sendable {
  /// The source's id as it was written; whether there is such a source is for others to check.
  package let source: Located<String>
  /// Where in the source, as plain text: `paragraph 4`. Empty when the source is cited as a whole.
  package let locator: String
  /// The number of that place in the source in this note, from 1, in the order of first citation.
  package let number: Int
  /// Which citation of that place this is, from 1.
  package let occurrence: Int
  /// The index of the next citation of the same place.
  package let next: Int?

  package init(of source: Located<String>, at locator: String, number: Int, occurrence: Int, next: Int? = nil) {
    self.source = source
    self.locator = locator
    self.number = number
    self.occurrence = occurrence
    self.next = next
  }

  /// The same citation, now that another one follows.
  package func followed(by next: Int) -> NoteCitation {
    NoteCitation(of: source, at: locator, number: number, occurrence: occurrence, next: next)
  }

  /// The HTML id of the reference mark: `cited_2_1` for the first citation of the second place.
  package var markID: String { "cited_\(number)_\(occurrence)" }

  /// The HTML id of the place's entry in the list below the note: `source_2`.
  package var entryID: String { "source_\(number)" }
}
