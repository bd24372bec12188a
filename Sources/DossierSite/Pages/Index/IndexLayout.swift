import DossierModel

/// How an A–Z index is spread over pages: one page for a small dossier, one for each letter in a large one.
struct IndexLayout<Record: Sendable>: Sendable {
  /// The entries under one letter.
  struct Letter: Sendable {
    /// "A", "Я"; "#" for names that begin with neither.
    let letter: String
    /// The letter as an anchor and a file name: "letter_a", "letter_other", or the scalar's number for other scripts.
    let id: String
    var entries: [RecordID<Record>]
  }

  /// An index of no more entries than this is one page.
  private static var singlePageLimit: Int { 400 }

  let letters: [Letter]
  let isPaged: Bool

  /// Splits ids that are sorted already by the first letter of their sort text.
  init(_ ids: [RecordID<Record>], sortText: (RecordID<Record>) -> String) {
    var letters: [Letter] = []
    var positions: [String: Int] = [:]
    for id in ids {
      let initial = FoldedText.initial(of: sortText(id))
      let letter = initial?.uppercased() ?? "#"
      if let position = positions[letter] {
        letters[position].entries.append(id)
      } else {
        positions[letter] = letters.count
        letters.append(Letter(letter: letter, id: Self.anchor(initial), entries: [id]))
      }
    }
    self.letters = letters.sorted { ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id) }
    isPaged = ids.count > Self.singlePageLimit
  }

  private static func anchor(_ initial: String?) -> String {
    guard let scalar = initial?.unicodeScalars.first else { return "letter_other" }
    return "letter_" + (scalar.isASCII ? String(scalar) : "u" + String(scalar.value, radix: 16))
  }
}
