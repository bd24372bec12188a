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
    let ties = Self.ties(of: dossier)
    neighborsByRecord = Adjacency(listCount: space.count) { visit in
      Self.visitPairs(of: ties) { first, count in
        let group = ties[first..<first + count]
        let (from, to) = (ties[first].from, ties[first].to)
        let status = group.reduce(ties[first].status) { $0.better(of: $1.status) }
        for (one, other) in [(from, to), (to, from)] {
          visit(
            space.number(of: one),
            Neighbor(record: other, status: status, first: UInt32(first), count: UInt32(count)))
        }
      }
    }
    var pairCount = 0
    Self.visitPairs(of: ties) { _, _ in pairCount += 1 }
    self.ties = ties
    self.space = space
    self.pairCount = pairCount
    tieCount = ties.count
    recordCount = neighborsByRecord.filledCount
  }

  /// The ties worth telling, by the lower record and then by the higher.
  ///
  /// A large dossier has hundreds of thousands: what they are sorted by is let go before anything else is made of them.
  private static func ties(of dossier: Dossier) -> [Tie] {
    let stated = TieWalk.ties(of: dossier)
    let sorted = TieOrder(dossier).sorted(stated)
    var ties: [Tie] = []
    ties.reserveCapacity(stated.count)
    var group: [Tie] = []
    for number in sorted {
      let tie = stated[Int(number)]
      if let last = group.last, !last.ties(same: tie) {
        ties += worthTelling(group)
        group.removeAll(keepingCapacity: true)
      }
      group.append(tie)
    }
    if !group.isEmpty { ties += worthTelling(group) }
    return ties
  }

  /// Of all that is stated between two records the close ties, or the first loose one.
  static func worthTelling(_ stated: [Tie]) -> [Tie] {
    let close = stated.filter { !$0.basis.isLoose }
    return close.isEmpty ? Array(stated.prefix(1)) : close
  }

  /// Every tie, or every tie among some records, by the records that it ties.
  package func ties(of dossier: Dossier, among records: Set<RecordReference>? = nil) -> [Tie] {
    func isAsked(_ record: RecordReference) -> Bool { records?.contains(record) ?? true }
    var all: [Tie] = []
    if records == nil { all.reserveCapacity(tieCount) }
    for kind in [RecordKind.person, .organization, .case] {
      for record in dossier.references(of: kind) where isAsked(record) {
        for neighbor in neighbors(of: record) where record < neighbor.record && isAsked(neighbor.record) {
          all += ties(to: neighbor)
        }
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
    let (some, more) = (space.number(of: one), space.number(of: other))
    return neighborsByRecord.count(of: some) <= neighborsByRecord.count(of: more)
      ? find(other, amongNeighborsOf: some) : find(one, amongNeighborsOf: more)
  }

  private func find(_ record: RecordReference, amongNeighborsOf number: Int) -> Neighbor? {
    let neighbor = neighborsByRecord.first(of: number) { $0.record >= record }
    return neighbor?.record == record ? neighbor : nil
  }

  /// Calls `visit` with where the ties between each two records begin, and how many they are.
  private static func visitPairs(of ties: [Tie], _ visit: (_ first: Int, _ count: Int) -> Void) {
    var first = 0
    for place in ties.indices where place + 1 == ties.count || !ties[place].ties(same: ties[place + 1]) {
      visit(first, place + 1 - first)
      first = place + 1
    }
  }
}

extension Tie {
  /// Whether the same two records are tied.
  fileprivate func ties(same other: Tie) -> Bool {
    from == other.from && to == other.to || from == other.to && to == other.from
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

  /// The numbers of ties by the lower of their two records, and then by the higher; of one pair in the order in which they stand.
  func sorted(_ ties: [Tie]) -> [UInt32] {
    let byHigh = Adjacency(listCount: count) { visit in
      for (number, tie) in ties.enumerated() { visit(max(place(of: tie.from), place(of: tie.to)), UInt32(number)) }
    }
    return Adjacency(listCount: count) { visit in
      for number in byHigh.elements {
        let tie = ties[Int(number)]
        visit(min(place(of: tie.from), place(of: tie.to)), number)
      }
    }.elements
  }
}
