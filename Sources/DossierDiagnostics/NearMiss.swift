/// The candidate that `word` most probably is a misspelling of, or nil if none is near.
///
/// Near means: at most one edit for every three characters (at least one), counting an insertion, a deletion, a substitution
/// or a swap of neighbors as one edit (restricted Damerau–Levenshtein distance). Of equally near candidates the first wins.
package func nearMiss(to word: String, among candidates: some Sequence<String>) -> String? {
  let word = Array(word.unicodeScalars)
  let limit = max(1, word.count / 3)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let scalars = Array(candidate.unicodeScalars)
    guard abs(scalars.count - word.count) <= limit else { continue }
    let distance = editDistance(word, scalars)
    if distance <= limit, distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.candidate
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for column in 0..<right.count {
      let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
