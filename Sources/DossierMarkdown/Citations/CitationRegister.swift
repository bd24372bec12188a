import DossierDiagnostics
import DossierModel

/// Numbers the sources that a note cites.
struct CitationRegister {
  private(set) var all: [NoteCitation] = []
  /// The number of each source and the index of its last citation.
  private var sources: [String: (number: Int, last: Int)] = [:]

  mutating func add(_ source: Located<String>, at locator: String) {
    let known = sources[source.value]
    let number = known?.number ?? sources.count + 1
    var occurrence = 1
    if let known {
      occurrence = all[known.last].occurrence + 1
      all[known.last] = all[known.last].followed(by: all.count)
    }
    sources[source.value] = (number, all.count)
    all.append(NoteCitation(of: source, at: locator, number: number, occurrence: occurrence))
  }
}
