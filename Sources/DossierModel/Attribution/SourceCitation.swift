/// A place in a source: which one, and where in it.
package struct SourceCitation: Sendable, Hashable {
  /// Page, paragraph, minute …, as one would write it after the source's name; empty if the whole source is meant.
  package let locator: String
  package let source: SourceID

  package init(source: SourceID, locator: String = "") {
    self.source = source
    self.locator = locator
  }
}
