import DossierDiagnostics
import DossierModel

/// Numbers the places in sources that a note cites, so that each mark leads to the page or paragraph that it means.
///
/// Most notes cite a few: those are compared with each other, which is faster than hashing them; the table is made when there are many.
struct CitationRegister {
  private static let manyCitations = 16

  private struct Place: Hashable {
    let source: String
    let locator: String
  }

  private(set) var all: [NoteCitation] = []
  private var placeCount = 0
  /// The index of each place's last citation, once there are many.
  private var lastCitations: [Place: Int] = [:]

  mutating func add(_ source: Located<String>, at locator: String) {
    let isTabled = all.count >= Self.manyCitations
    if isTabled, lastCitations.isEmpty {
      for (index, citation) in all.enumerated() {
        lastCitations[Place(source: citation.source.value, locator: citation.locator)] = index
      }
    }
    let place = Place(source: source.value, locator: locator)
    var (number, occurrence) = (placeCount + 1, 1)
    if let last = isTabled ? lastCitations[place] : lastCitation(of: place) {
      (number, occurrence) = (all[last].mark.number, all[last].mark.occurrence + 1)
      all[last] = all[last].followed(by: all.count)
    } else {
      placeCount += 1
    }
    if isTabled { lastCitations[place] = all.count }
    all.append(NoteCitation(of: source, at: locator, CitationMark(number: number, occurrence: occurrence)))
  }

  private func lastCitation(of place: Place) -> Int? {
    all.indices.last { all[$0].source.value == place.source && all[$0].locator == place.locator }
  }
}
