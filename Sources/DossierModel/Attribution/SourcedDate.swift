/// A date together with the words in which the source gave it.
///
/// The words are shown, the date sorts: "in mid-July 2003" stands for `[2003-07-11..2003-07-20]`.
package struct SourcedDate: Hashable, Sendable {
  /// Nil where a source gives words from which no bounds follow.
  package let date: PartialDate?
  package let words: String?

  package init(date: PartialDate?, words: String? = nil) {
    self.date = date
    self.words = words
  }
}
