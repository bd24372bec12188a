import DossierModel
import DossierTestSupport
import Testing

struct AdjacencyTests {
  @Test func `Pairs fall into their lists in their order`() {
    let lists = Adjacency(listCount: 4, [(2, "a"), (0, "b"), (2, "c"), (3, "d"), (2, "e")])
    #expect(Array(lists[0]) == ["b"])
    #expect(lists[1].isEmpty)
    #expect(Array(lists[2]) == ["a", "c", "e"])
    #expect(Array(lists[3]) == ["d"])
  }

  @Test func `Any pairs are found again, and nothing else`() {
    var generator = SeededGenerator(seed: 1)
    let pairs = (0..<500).map { (list: Int.random(in: 0..<40, using: &generator), element: $0) }
    var collector = AdjacencyCollector<Int>(listCount: 30)
    for pair in pairs { collector.append(pair.element, to: pair.list) }
    for var lists in [Adjacency(listCount: 40, pairs), Adjacency(collector)] {
      lists.replace(7, with: [1, 2, 3])
      expect(lists, of: pairs)
    }
  }

  @Test func `The lists that have elements are counted, replaced ones and later ones too`() {
    var lists = Adjacency(listCount: 3, [(0, "a"), (0, "b"), (2, "c"), (5, "d")])
    #expect(lists.filledCount == 3)
    lists.replace(0, with: [])
    lists.replace(1, with: ["e"])
    lists.replace(7, with: ["f"])
    #expect(lists.filledCount == 4)
  }

  private func expect(_ lists: Adjacency<Int>, of pairs: [(list: Int, element: Int)]) {
    for list in 0..<41 {
      let expected = list == 7 ? [1, 2, 3] : pairs.filter { $0.list == list }.map(\.element)
      #expect(Array(lists[list]) == expected)
      var visited: [Int] = []
      lists.lendEach(of: list) { visited.append($0) }
      #expect(visited == expected)
      #expect(lists.count(of: list) == expected.count)
      let middle = expected.count / 2
      #expect(lists.first(of: list) { expected.firstIndex(of: $0) ?? 0 >= middle } == expected.dropFirst(middle).first)
    }
  }
}
