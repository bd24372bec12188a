/// The mark with which a note cites a place in a source.
package struct CitationMark: Hashable, Sendable {
  private let placeNumber: UInt32
  private let occurrenceNumber: UInt32

  package init(number: Int, occurrence: Int) {
    placeNumber = UInt32(number)
    occurrenceNumber = UInt32(occurrence)
  }

  /// The number of the place in the source in its note, from 1, in the order of first citation.
  package var number: Int { Int(placeNumber) }
  /// Which citation of that place this is, from 1.
  package var occurrence: Int { Int(occurrenceNumber) }

  /// The HTML id of the reference mark: `cited_2_1` for the first citation of the second place.
  package var id: String { "cited_\(number)_\(occurrence)" }

  /// The HTML id of the place's entry in the list below the note: `source_2`.
  package var entryID: String { "source_\(number)" }

  /// Appends `<a href="#source_2" id="cited_2_1">2</a>`.
  package func write(into output: inout [UInt8]) {
    output.append(contentsOf: "<a href=\"#source_".utf8)
    output.appendNumber(number)
    output.append(contentsOf: "\" id=\"cited_".utf8)
    output.appendNumber(number)
    output.append(UInt8(ascii: "_"))
    output.appendNumber(occurrence)
    output.append(contentsOf: "\">".utf8)
    output.appendNumber(number)
    output.append(contentsOf: "</a>".utf8)
  }
}
