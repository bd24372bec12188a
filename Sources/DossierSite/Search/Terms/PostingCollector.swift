/// Which words stand in which documents, as they are met: for one stretch of the documents.
struct PostingCollector: Sendable {
  private var table = TermTable()
  /// The document, plus one, in which each word was met last.
  private var last: [UInt32] = []
  /// The numbers of the words that were posted, one after the other.
  private var numbers: [UInt32] = []
  /// What is posted for them: the same for all up to an end, but for those since the last end, for which it is ``posting``.
  private var runs: [(posting: UInt32, end: Int)] = []
  private var posting: UInt32 = 0

  var terms: [SearchTerm] { table.terms }

  /// Posts a word for a document, once; documents come in rising order.
  mutating func add(_ term: SearchTerm, in document: Int, posting: UInt32) {
    let number = table.number(of: term)
    if number == last.count { last.append(0) }
    guard last[number] != UInt32(document + 1) else { return }
    last[number] = UInt32(document + 1)
    if posting != self.posting { endRun() }
    self.posting = posting
    numbers.append(UInt32(number))
  }

  private mutating func endRun() {
    if (runs.last?.end ?? 0) < numbers.count { runs.append((posting, numbers.count)) }
  }

  /// Calls `visit` with the number of each word that was posted, and what was posted for it, in order.
  func visitAll(_ visit: (_ number: Int, _ posting: UInt32) -> Void) {
    var start = 0
    for run in runs {
      for number in numbers[start..<run.end] { visit(Int(number), run.posting) }
      start = run.end
    }
    for number in numbers[start...] { visit(Int(number), posting) }
  }

  /// What was met, without what it takes to meet more.
  consuming func finished() -> PostingCollector {
    last = []
    table.finish()
    numbers = numbers.exact
    runs = runs.exact
    return self
  }
}
