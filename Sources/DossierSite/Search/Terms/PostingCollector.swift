/// Which words stand in which documents, as they are met: for one stretch of the documents.
struct PostingCollector: Sendable {
  /// A word's number within the collector, and what is posted for it.
  struct Pair: Sendable {
    let term: UInt32
    let posting: UInt32
  }

  private var table = TermTable()
  /// The document, plus one, in which each word was met last.
  private var last: [UInt32] = []
  private(set) var pairs: [Pair] = []

  var terms: [SearchTerm] { table.terms }

  /// Posts a word for a document, once; documents come in rising order.
  mutating func add(_ term: SearchTerm, in document: Int, posting: UInt32) {
    let number = table.number(of: term)
    if number == last.count { last.append(0) }
    guard last[number] != UInt32(document + 1) else { return }
    last[number] = UInt32(document + 1)
    pairs.append(Pair(term: UInt32(number), posting: posting))
  }
}
