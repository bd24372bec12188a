/// The candidate that `word` most probably is a misspelling of, or nil if none is near.
///
/// Near means: at most one edit for every three characters (at least one), counting an insertion, a deletion, a substitution
/// or a swap of neighbors as one edit (restricted Damerau–Levenshtein distance). Of equally near candidates the first wins.
package func nearMiss(to word: String, among candidates: some Sequence<String>) -> String? {
  var search = NearMissSearch(word)
  for candidate in candidates { search.consider(candidate) }
  return search.best
}

/// Compares a word with one candidate after the other; fast enough for all ids of a large dossier.
///
/// Only cells of the distance matrix within the limit around its diagonal are computed, and none after the limit is
/// certain to be exceeded. The limit shrinks with each nearer candidate.
private struct NearMissSearch {
  private(set) var best: String?
  private let word: [Unicode.Scalar]
  /// The largest distance that would still be nearer than ``best``.
  private var limit: Int
  private var candidate: [Unicode.Scalar] = []
  private var rows: (beforePrevious: [Int], previous: [Int], current: [Int]) = ([], [], [])

  init(_ word: String) {
    // Nothing longer is a name that somebody meant to write.
    self.word = Array(word.unicodeScalars.prefix(200))
    limit = max(1, self.word.count / 3)
  }

  mutating func consider(_ text: String) {
    guard limit >= 0, text.utf8.count + limit >= word.count, text.utf8.count <= (word.count + limit) * 4 else { return }
    candidate.removeAll(keepingCapacity: true)
    candidate.append(contentsOf: text.unicodeScalars)
    guard abs(candidate.count - word.count) <= limit, let distance = distance() else { return }
    best = text
    limit = distance - 1
  }

  /// The distance between the word and the candidate, nil if it exceeds the limit.
  private mutating func distance() -> Int? {
    let width = candidate.count
    let beyond = limit + 1
    prepareRows(width: width)
    for row in word.indices {
      let columns = max(0, row - limit)..<min(width, row + limit + 1)
      rows.current[columns.lowerBound] = columns.lowerBound == 0 ? row + 1 : beyond
      // Right of the row above's own band; in the first row it is beyond the limit, too.
      if columns.upperBound == row + limit + 1 { rows.previous[columns.upperBound] = beyond }
      var least = rows.current[columns.lowerBound]
      for column in columns {
        let isSame = word[row] == candidate[column]
        var cost = min(
          rows.previous[column] + (isSame ? 0 : 1), rows.previous[column + 1] + 1, rows.current[column] + 1)
        if row > 0, column > 0, word[row] == candidate[column - 1], word[row - 1] == candidate[column] {
          cost = min(cost, rows.beforePrevious[column - 1] + 1)
        }
        rows.current[column + 1] = min(cost, beyond)
        least = min(least, cost)
      }
      guard least <= limit else { return nil }
      rows = (rows.previous, rows.current, rows.beforePrevious)
    }
    return rows.previous[width] <= limit ? rows.previous[width] : nil
  }

  /// Makes the row above the first one. Of the others, cells are written before they are read.
  private mutating func prepareRows(width: Int) {
    let missing = width + 1 - rows.previous.count
    if missing > 0 {
      let more = repeatElement(0, count: missing)
      rows.beforePrevious += more
      rows.previous += more
      rows.current += more
    }
    for column in 0...width { rows.previous[column] = column }
  }
}
