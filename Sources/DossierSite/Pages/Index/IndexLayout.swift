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

  private(set) var letters: [Letter] = []
  let isPaged: Bool

  /// Splits ids that are sorted already by the first letter of their sort text.
  init(_ ids: [RecordID<Record>], sortText: (RecordID<Record>) -> String) {
    isPaged = ids.count > Self.singlePageLimit
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
    sort()
  }

  private init(_ letters: [Letter], count: Int) {
    isPaged = count > Self.singlePageLimit
    self.letters = letters
    sort()
  }

  private mutating func sort() {
    letters.sort { ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id) }
  }

  /// The layout after an edit.
  ///
  /// - Parameter edited: the records that may stand elsewhere, or that came or went.
  func following(
    _ edited: [RecordID<Record>], _ table: RecordTable<Record>, _ order: SortedRecords<Record>,
    sortText: (Record) -> String
  ) -> IndexLayout where Record: IndexedInOrder {
    guard !edited.isEmpty else { return self }
    guard edited.count < 100 else { return IndexLayout(order.ids) { sortText(table[$0]) } }
    let moved = Set(edited)
    var letters = letters
    for position in letters.indices { letters[position].entries.removeAll(where: moved.contains) }
    for id in edited where table.contains(id) {
      let initial = FoldedText.initial(of: sortText(table[id]))
      let letter = initial?.uppercased() ?? "#"
      if let position = letters.firstIndex(where: { $0.letter == letter }) {
        let place = order.place(of: id)
        let entries = letters[position].entries
        letters[position].entries.insert(id, at: entries.partitioningIndex { order.place(of: $0) > place })
      } else {
        letters.append(Letter(letter: letter, id: Self.anchor(initial), entries: [id]))
      }
    }
    return IndexLayout(letters.filter { !$0.entries.isEmpty }, count: order.ids.count)
  }

  private static func anchor(_ initial: String?) -> String {
    guard let scalar = initial?.unicodeScalars.first else { return "letter_other" }
    return "letter_" + (scalar.isASCII ? String(scalar) : "u" + String(scalar.value, radix: 16))
  }
}
