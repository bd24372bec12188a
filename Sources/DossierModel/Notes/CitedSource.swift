/// A source together with all citations of it in one note, in the order of their appearance.
package struct CitedSource: Sequence, Sendable {
  private let citations: [NoteCitation]
  /// The citation that gave the source its number.
  package let first: NoteCitation

  fileprivate init(first: NoteCitation, in citations: [NoteCitation]) {
    self.first = first
    self.citations = citations
  }

  package struct Iterator: IteratorProtocol {
    private let citations: [NoteCitation]
    private var upcoming: NoteCitation?

    fileprivate init(first: NoteCitation, in citations: [NoteCitation]) {
      upcoming = first
      self.citations = citations
    }

    package mutating func next() -> NoteCitation? {
      defer { upcoming = upcoming?.next.map { citations[$0] } }
      return upcoming
    }
  }

  package func makeIterator() -> Iterator {
    Iterator(first: first, in: citations)
  }
}

extension NoteBody {
  /// The sources that the note cites, by number: what the list below the note shows.
  ///
  /// Each source is a sequence of its citations, so that its entry can name their locators and link back to each.
  package var citedSources: some Sequence<CitedSource> {
    citations.lazy.filter { $0.occurrence == 1 }.map { CitedSource(first: $0, in: citations) }
  }
}
