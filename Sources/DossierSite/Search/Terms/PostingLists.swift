/// The postings of each word in all documents, words in the order of their bytes.
struct PostingLists: Sendable {
  /// In order, each with its number.
  private let terms: [(term: SearchTerm, number: Int)]
  /// Where the postings of each word begin, by its number; and behind the last, their count.
  private let starts: [Int]
  private let postings: [UInt32]

  /// - Parameter parts: in the order of their documents.
  init(_ parts: [PostingCollector]) {
    var table = TermTable()
    let numbers = parts.map { part in part.terms.map { UInt32(table.number(of: $0)) } }
    var starts = [Int](repeating: 0, count: table.count + 1)
    starts.withUnsafeMutableBufferPointer { starts in
      for (part, numbers) in zip(parts, numbers) {
        part.visitAll { number, _ in starts[Int(numbers[number]) + 1] += 1 }
      }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
    }
    var next = starts
    let total = starts[table.count]
    postings = [UInt32](unsafeUninitializedCapacity: total) { postings, count in
      next.withUnsafeMutableBufferPointer { next in
        for (part, numbers) in zip(parts, numbers) {
          part.visitAll { number, posting in
            let number = Int(numbers[number])
            postings[next[number]] = posting
            next[number] += 1
          }
        }
      }
      // Each place was counted for one posting.
      count = total
    }
    self.starts = starts
    terms = table.terms.enumerated().map { ($1, $0) }.sorted { $0.term < $1.term }
  }

  /// Calls `visit` with each word and its postings, in order.
  func visitAll(_ visit: (SearchTerm, ArraySlice<UInt32>) -> Void) {
    for (term, number) in terms { visit(term, postings[starts[number]..<starts[number + 1]]) }
  }
}
