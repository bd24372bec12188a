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
    let first: UInt32
    let count: UInt32
  }

  /// Those between the same two records stand together, in no order otherwise; some belong to nobody anymore.
  var ties: [Tie]
  /// How many ties there are.
  package internal(set) var tieCount: Int
  /// How many pairs of records are tied.
  package internal(set) var pairCount: Int
  /// How many records are tied to any.
  package internal(set) var recordCount: Int
  var neighborsByRecord: Adjacency<Neighbor>
  let space: ReferenceSpace

  package init(_ dossier: Dossier, space: ReferenceSpace) {
    let stated = TieWalk.ties(of: dossier)
    var ties: [Tie] = []
    ties.reserveCapacity(stated.count)
    var pairs: [(list: Int, element: Neighbor)] = []
    pairs.reserveCapacity(stated.count * 2)
    Self.visitPairs(of: stated, TieOrder(dossier)) { group in
      let first = ties.count
      ties += Self.worthTelling(group.map { stated[$0] })
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
    tieCount = ties.count
    self.space = space
    pairCount = pairs.count / 2
    let neighbors = Adjacency(listCount: space.count, pairs)
    neighborsByRecord = neighbors
    recordCount = Set(pairs.lazy.map(\.list)).count
  }

  /// Of all that is stated between two records the close ties, or the first loose one.
  static func worthTelling(_ stated: [Tie]) -> [Tie] {
    let close = stated.filter { !$0.basis.isLoose }
    return close.isEmpty ? Array(stated.prefix(1)) : close
  }

  /// Every tie, by the records that it ties.
  package func ties(of dossier: Dossier) -> [Tie] {
    var all: [Tie] = []
    all.reserveCapacity(tieCount)
    for kind in [RecordKind.person, .organization, .case] {
      for record in dossier.references(of: kind) {
        for neighbor in neighbors(of: record) where record < neighbor.record { all += ties(to: neighbor) }
      }
    }
    return all
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
    let (some, more) = (neighbors(of: one), neighbors(of: other))
    return some.count <= more.count ? Self.find(other, in: some) : Self.find(one, in: more)
  }

  /// A record among the neighbors of another one; nil if nothing ties them.
  package static func find(_ record: RecordReference, in neighbors: ArraySlice<Neighbor>) -> Neighbor? {
    let place = neighbors.partitioningIndex { $0.record >= record }
    return place < neighbors.endIndex && neighbors[place].record == record ? neighbors[place] : nil
  }

  /// Calls `visit` with the ties between each two records, by the lower record and then by the higher.
  private static func visitPairs(of ties: [Tie], _ order: TieOrder, _ visit: ([Int]) -> Void) {
    let ends = ties.map { tie in
      let (from, to) = (order.place(of: tie.from), order.place(of: tie.to))
      return (low: min(from, to), high: max(from, to))
    }
    let byHigh = Adjacency(listCount: order.count, ends.indices.map { (ends[$0].high, $0) })
    var sorted: [(list: Int, element: Int)] = []
    sorted.reserveCapacity(ends.count)
    for number in 0..<order.count {
      for index in byHigh[number] { sorted.append((ends[index].low, index)) }
    }
    let byLow = Adjacency(listCount: order.count, sorted)
    for number in 0..<order.count {
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

/// The places of people, organizations and cases among all of them, to be sorted by counting.
private struct TieOrder {
  private let people: RecordIDs<Person>
  private let organizations: RecordIDs<Organization>
  private let cases: RecordIDs<Case>

  init(_ dossier: Dossier) {
    people = dossier.people.ids
    organizations = dossier.organizations.ids
    cases = dossier.cases.ids
  }

  var count: Int { people.count + organizations.count + cases.count }

  func place(of record: RecordReference) -> Int {
    switch record {
    case .person(let id): people.place(of: id)
    case .organization(let id): people.count + organizations.place(of: id)
    case .case(let id): people.count + organizations.count + cases.place(of: id)
    case .place, .event, .source, .claim, .page: preconditionFailure("not tied to anything")
    }
  }
}
