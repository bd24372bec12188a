/// Which words stand in which documents, as they are met: for one stretch of the documents.
struct PostingCollector: Sendable {
  private var table = TermTable()
  /// The document, plus one, in which each word was met last.
  private var last: [UInt32] = []
  /// The numbers of the words that were posted, one after the other: seven bits in a byte, the lowest first, the eighth bit where more
  /// follow. Words that are met often are met early, so that most take one byte.
  private var numbers: [UInt8] = []
  /// What is posted for them: the same for all up to an end, but for those since the last end, for which it is ``posting``.
  private var runs: [(posting: UInt32, end: UInt32)] = []
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
    var rest = number
    while rest > 0x7F {
      numbers.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    numbers.append(UInt8(rest))
  }

  private mutating func endRun() {
    if (runs.last?.end ?? 0) < numbers.count { runs.append((posting, UInt32(numbers.count))) }
  }

  /// Calls `visit` with the number of each word that was posted, and what was posted for it, in order.
  @inline(__always)
  func visitAll(_ visit: (_ number: Int, _ posting: UInt32) -> Void) {
    numbers.withUnsafeBufferPointer { numbers in
      var place = 0
      func visitRun(of posting: UInt32, to end: Int) {
        while place < end {
          var number = Int(numbers[place] & 0x7F)
          var shift = 7
          while numbers[place] > 0x7F {
            place += 1
            number |= Int(numbers[place] & 0x7F) << shift
            shift += 7
          }
          place += 1
          visit(number, posting)
        }
      }
      for run in runs { visitRun(of: run.posting, to: Int(run.end)) }
      visitRun(of: posting, to: numbers.count)
    }
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
