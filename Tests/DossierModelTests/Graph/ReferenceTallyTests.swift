import DossierModel
import DossierTestSupport
import Testing

struct ReferenceTallyTests {
  @Test(arguments: [nil, 1, 64, 1_000])
  func `Any records are counted as a dictionary counts them`(capacity: Int?) {
    var generator = SeededGenerator(seed: 7)
    for size in [1, 3, 40, 5_000] {
      var tally = capacity.map { ReferenceTally(capacity: $0) } ?? ReferenceTally()
      var expected: [RecordReference: Int] = [:]
      for _ in 0..<(size * 3) {
        let kind = RecordKind.allCases[Int.random(in: 0..<RecordKind.allCases.count, using: &generator)]
        let reference = RecordReference(kind, Int.random(in: 0..<size, using: &generator))
        #expect(tally.contains(reference) == (expected[reference] != nil))
        let before = tally.add(reference)
        #expect(before == expected[reference, default: 0])
        expected[reference, default: 0] += 1
      }
      #expect(tally.count == expected.count)
      #expect(Dictionary(uniqueKeysWithValues: tally.counts.map { ($0.record, $0.count) }) == expected)
    }
  }

  @Test func `A record is new once`() {
    var tally = ReferenceTally()
    #expect(!tally.contains(.page(PageID(0))))
    let news = [RecordReference.page(PageID(0)), .page(PageID(0)), .person(PersonID(0))].map { tally.insert($0) }
    #expect(news == [true, false, true])
  }

  @Test func `Records and their numbers stand for each other`() {
    for kind in RecordKind.allCases {
      let reference = RecordReference(kind, 4_294_967_295)
      #expect(RecordReference(number: reference.number) == reference)
    }
  }
}
