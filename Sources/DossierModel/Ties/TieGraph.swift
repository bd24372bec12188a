/// Who is tied to whom: the undirected graph of a dossier's people, organizations and cases.
///
/// Two records are neighbors if any statement ties them. Built in linear time (all sorting is by record number, by counting), so
/// that it costs a large dossier next to nothing.
package struct TieGraph: Sendable {
  /// A neighbor of a record, with all that ties the two.
  package struct Neighbor: Sendable {
    package let record: RecordReference
    /// The best status among the ties.
    package let status: ClaimStatus
    fileprivate let first: UInt32
    fileprivate let count: UInt32
  }

  /// Every tie; those between the same two records stand together.
  package let ties: [Tie]
  /// How many pairs of records are tied.
  package let pairCount: Int
  /// How many records are tied to any.
  package let recordCount: Int
  private let neighborsByRecord: Adjacency<Neighbor>
  private let space: ReferenceSpace

  package init(_ dossier: Dossier, space: ReferenceSpace) {
    let stated = TieWalk.ties(of: dossier)
    var ties: [Tie] = []
    ties.reserveCapacity(stated.count)
    var pairs: [(list: Int, element: Neighbor)] = []
    pairs.reserveCapacity(stated.count * 2)
    Self.visitPairs(of: stated, space) { group in
      let first = ties.count
      let close = group.filter { !stated[$0].basis.isLoose }
      for index in close.isEmpty ? group.prefix(1) : close[...] { ties.append(stated[index]) }
      let status = ties[first...].reduce(ties[first].status) { $0.better(of: $1.status) }
      let (from, to) = (ties[first].from, ties[first].to)
      for (one, other) in [(from, to), (to, from)] {
        pairs.append(
          (
            space.number(of: one),
            Neighbor(record: other, status: status, first: UInt32(first), count: UInt32(ties.count - first))
          ))
      }
    }
    self.ties = ties
    self.space = space
    pairCount = pairs.count / 2
    let neighbors = Adjacency(listCount: space.count, pairs)
    neighborsByRecord = neighbors
    recordCount = (0..<space.count).count { !neighbors[$0].isEmpty }
  }

  /// The records that are tied to one, in the order of kinds and ids.
  package func neighbors(of record: RecordReference) -> ArraySlice<Neighbor> {
    neighborsByRecord[space.number(of: record)]
  }

  /// What ties a record to a neighbor.
  package func ties(to neighbor: Neighbor) -> ArraySlice<Tie> {
    ties[Int(neighbor.first)..<Int(neighbor.first + neighbor.count)]
  }

  /// What two records are to each other, looked for among the fewer neighbors of the two; nil if nothing ties them.
  package func tie(between one: RecordReference, and other: RecordReference) -> Neighbor? {
    let some = neighborsByRecord.places(of: space.number(of: one))
    let more = neighborsByRecord.places(of: space.number(of: other))
    return some.count <= more.count ? find(other, in: some) : find(one, in: more)
  }

  private func find(_ record: RecordReference, in places: Range<Int>) -> Neighbor? {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if neighborsByRecord.elements[middle].record < record { low = middle + 1 } else { high = middle }
    }
    guard low < places.upperBound, neighborsByRecord.elements[low].record == record else { return nil }
    return neighborsByRecord.elements[low]
  }

  /// Calls `visit` with the ties between each two records, by the lower record's number and then by the higher's.
  private static func visitPairs(of ties: [Tie], _ space: ReferenceSpace, _ visit: ([Int]) -> Void) {
    let ends = ties.map { tie in
      let (from, to) = (space.number(of: tie.from), space.number(of: tie.to))
      return (low: min(from, to), high: max(from, to))
    }
    let byHigh = Adjacency(listCount: space.count, ends.indices.map { (ends[$0].high, $0) })
    var sorted: [(list: Int, element: Int)] = []
    sorted.reserveCapacity(ends.count)
    for number in 0..<space.count {
      for index in byHigh[number] { sorted.append((ends[index].low, index)) }
    }
    let byLow = Adjacency(listCount: space.count, sorted)
    for number in 0..<space.count {
      var group: [Int] = []
      for index in byLow[number] {
        if let last = group.last, ends[last].high != ends[index].high {
          visit(group)
          group.removeAll(keepingCapacity: true)
        }
        group.append(index)
      }
      if !group.isEmpty { visit(group) }
    }
  }
}
