/// The postings of each word in all documents, as files have them; words in the order of their bytes.
///
/// A posting is a document and perhaps a rank, whose bits are its lowest. In ``PostingCode`` a document is its distance from the one
/// before, so that most postings take one byte.
struct PostingLists: Sendable {
  /// In order, each with its number.
  private let terms: [(term: SearchTerm, number: Int)]
  /// Where the postings of each word begin, by its number; and behind the last, where they end.
  private let starts: [Int]
  private let bytes: [UInt8]

  /// What was found out of a word so far.
  private struct Tally {
    /// In how many documents it is.
    var count: UInt32 = 0
    /// The document before.
    var last: UInt32 = 0
    /// How many bytes its postings take; where the next one goes once they are written.
    var place = 0
  }

  /// - Parameters:
  ///   - parts: in the order of their documents.
  ///   - rankBits: how many bits of a posting are its rank.
  ///   - commonLimit: a word in more documents than that gets no postings.
  init(_ parts: [PostingCollector], rankBits: UInt32, commonLimit: Int) {
    var table = TermTable()
    let numbers = parts.map { part in part.terms.map { UInt32(table.number(of: $0)) } }
    var tallies = [Tally](repeating: Tally(), count: table.count)
    func code(_ posting: UInt32, after last: inout UInt32) -> Int {
      let distance = posting >> rankBits - last
      last = posting >> rankBits
      return Int(distance << rankBits | posting & (1 << rankBits - 1))
    }
    @inline(__always) func visitAll(_ visit: (_ word: Int, _ posting: UInt32) -> Void) {
      for (part, numbers) in zip(parts, numbers) { part.visitAll { visit(Int(numbers[$0]), $1) } }
    }
    tallies.withUnsafeMutableBufferPointer { tallies in
      visitAll { word, posting in
        tallies[word].count += 1
        tallies[word].place += PostingCode.length(of: code(posting, after: &tallies[word].last))
      }
    }
    var starts = [0]
    starts.reserveCapacity(table.count + 1)
    for (word, tally) in tallies.enumerated() {
      let start = starts[word]
      starts.append(tally.count > commonLimit ? start : start + tally.place)
      tallies[word] = Tally(count: tally.count, place: start)
    }
    let total = starts[table.count]
    bytes = [UInt8](unsafeUninitializedCapacity: total) { bytes, count in
      tallies.withUnsafeMutableBufferPointer { tallies in
        visitAll { word, posting in
          guard tallies[word].count <= commonLimit else { return }
          let number = code(posting, after: &tallies[word].last)
          tallies[word].place += PostingCode.length(of: number)
          PostingCode.write(number, endingAt: tallies[word].place, of: bytes)
        }
      }
      // Each byte was counted for one posting.
      count = total
    }
    self.starts = starts
    terms = table.terms.enumerated().map { ($1, $0) }.sorted { $0.term < $1.term }
  }

  /// Calls `visit` with each word and its postings, in order.
  func visitAll(_ visit: (_ term: SearchTerm, _ postings: ArraySlice<UInt8>) -> Void) {
    for (term, number) in terms { visit(term, bytes[starts[number]..<starts[number + 1]]) }
  }
}
