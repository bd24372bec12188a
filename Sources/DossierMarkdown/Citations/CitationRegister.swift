import DossierDiagnostics
import DossierModel

/// Numbers the places in sources that a note cites, so that each mark leads to the page or paragraph that it means.
struct CitationRegister {
  private struct Place: Hashable {
    let source: String
    let locator: String
  }

  private(set) var all: [NoteCitation] = []
  /// The number of each place and the index of its last citation.
  private var places: [Place: (number: Int, last: Int)] = [:]

  mutating func add(_ source: Located<String>, at locator: String) {
    let place = Place(source: source.value, locator: locator)
    let known = places[place]
    let number = known?.number ?? places.count + 1
    var occurrence = 1
    if let known {
      occurrence = all[known.last].occurrence + 1
      all[known.last] = all[known.last].followed(by: all.count)
    }
    places[place] = (number, all.count)
    all.append(NoteCitation(of: source, at: locator, number: number, occurrence: occurrence))
  }
}
