import DossierTestSupport
import Testing

@testable import DossierSite

/// What is collected of documents in parts is what files have of each word.
struct PostingListsTests {
  private static func term(_ number: Int) -> SearchTerm {
    SearchTerm(first: UInt64(number + 1) << 40, second: 0, third: 0)
  }

  @Test(arguments: [0, 3] as [UInt32]) func `Every word has the documents that it was met in`(rankBits: UInt32) {
    var random = SeededGenerator(seed: 11)
    var expected: [SearchTerm: [Int]] = [:]
    let parts = (0..<3).map { part in
      var collector = PostingCollector()
      for document in part * 400..<(part + 1) * 400 {
        for _ in 0..<20 {
          // Small numbers are drawn more often, as some words are met more often.
          let term = Self.term(Int.random(in: 0..<(1 << Int.random(in: 1..<15, using: &random)), using: &random))
          let rank = rankBits == 0 ? 0 : Int.random(in: 0..<8, using: &random)
          let posting = document << Int(rankBits) | rank
          collector.add(term, in: document, posting: UInt32(posting))
          if expected[term, default: []].last.map({ $0 >> Int(rankBits) }) != document {
            expected[term, default: []].append(posting)
          }
        }
      }
      return collector.finished()
    }
    var found: [SearchTerm: [Int]] = [:]
    var terms: [SearchTerm] = []
    PostingLists(parts, rankBits: rankBits, commonLimit: 100).visitAll { term, postings in
      terms.append(term)
      var document = 0
      found[term] = PostingCode.numbers(in: postings).map { number in
        document += number >> Int(rankBits)
        return document << Int(rankBits) | number & (1 << Int(rankBits) - 1)
      }
    }
    #expect(terms == expected.keys.sorted())
    #expect(expected.values.contains { $0.count > 100 })
    #expect(found == expected.mapValues { $0.count > 100 ? [] : $0 })
  }
}
