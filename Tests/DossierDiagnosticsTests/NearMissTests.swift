import DossierDiagnostics
import Testing

struct NearMissTests {
  @Test(arguments: [
    ("statsu", "status"), ("aleged", "alleged"), ("qin-gan", "qin-gang"), ("convicted", "convicted"),
  ])
  func `A misspelling finds the word that was meant`(written: String, meant: String) {
    #expect(nearMiss(to: written, among: ["alleged", "status", "convicted", "qin-gang"]) == meant)
  }

  @Test func `A word unlike any other finds nothing`() {
    #expect(nearMiss(to: "xylophone", among: ["alleged", "status"]) == nil)
    #expect(nearMiss(to: "", among: ["alleged"]) == nil)
  }

  @Test func `The nearest candidate is the one that comparing all of them in full finds`() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func word() -> String { String((0..<random(10)).map { _ in ["a", "b", "c", "é"][random(4)] }.joined()) }
    for _ in 0..<3_000 {
      let written = word()
      let candidates = (0..<6).map { _ in word() }
      #expect(
        nearMiss(to: written, among: candidates) == Self.nearest(to: written, candidates), "\(written) \(candidates)")
    }
  }

  private static func nearest(to word: String, _ candidates: [String]) -> String? {
    let limit = max(1, word.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(Array(word), Array(candidate))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Restricted Damerau–Levenshtein distance, by the book.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var cells = [[Int]](repeating: Array(0...right.count), count: left.count + 1)
    for row in 0...left.count { cells[row][0] = row }
    for row in left.indices {
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(cells[row][column] + (isSame ? 0 : 1), cells[row][column + 1] + 1, cells[row + 1][column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, cells[row - 1][column - 1] + 1)
        }
        cells[row + 1][column + 1] = cost
      }
    }
    return cells[left.count][right.count]
  }
}
