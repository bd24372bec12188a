/// The postings of each word in all documents, words in the order of their bytes.
struct PostingLists: Sendable {
  private let terms: [SearchTerm]
  private let order: [Int]
  /// Where the postings of each word begin, by its number; and behind the last, their count.
  private let starts: [Int]
  private let postings: [UInt32]

  /// - Parameter parts: in the order of their documents.
  init(_ parts: [PostingCollector]) {
    var table = TermTable()
    let numbers = parts.map { part in part.terms.map { UInt32(table.number(of: $0)) } }
    var starts = [Int](repeating: 0, count: table.count + 1)
    for (part, numbers) in zip(parts, numbers) {
      part.visitAll { number, _ in starts[Int(numbers[number]) + 1] += 1 }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var postings = [UInt32](repeating: 0, count: starts[table.count])
    for (part, numbers) in zip(parts, numbers) {
      part.visitAll { number, posting in
        let number = Int(numbers[number])
        postings[next[number]] = posting
        next[number] += 1
      }
    }
    let terms = table.terms
    self.terms = terms
    self.starts = starts
    self.postings = postings
    order = terms.indices.sorted { terms[$0] < terms[$1] }
  }

  /// Calls `visit` with each word and its postings, in order.
  func visitAll(_ visit: (SearchTerm, ArraySlice<UInt32>) -> Void) {
    for number in order { visit(terms[number], postings[starts[number]..<starts[number + 1]]) }
  }
}
