/// A citation in a note whose source has been looked up.
///
/// Half as large as a ``NoteCitation``: a large dossier has hundreds of thousands.
package struct ResolvedCitation: Sendable {
  private static let none = UInt32.max

  /// Where in the source, as plain text: `paragraph 4`. Empty when the source is cited as a whole.
  package let locator: String
  package let mark: CitationMark
  private let sourceNumber: UInt32
  private let nextIndex: UInt32

  /// - Parameter source: nil if there is no such source, which has been reported.
  package init(_ citation: NoteCitation, of source: SourceID?) {
    locator = citation.locator
    mark = citation.mark
    sourceNumber = source?.index ?? Self.none
    nextIndex = citation.next.map(UInt32.init) ?? Self.none
  }

  package var source: SourceID? { sourceNumber == Self.none ? nil : SourceID(Int(sourceNumber)) }

  /// The index of the next citation of the same place.
  package var next: Int? { nextIndex == Self.none ? nil : Int(nextIndex) }
}
