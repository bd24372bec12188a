import DossierModel

/// A record among those it is tied to: these in one column, those to whom they are tied in turn in a second one.
///
/// Two columns, not a ring: names can be read and keep their size on a phone, and no layout needs to be computed. Lines are curves
/// in a drawing that is stretched to the columns' height, however high their rows turn out. Costs the same for a record with five
/// neighbors and for one with thousands.
struct EgoNetwork {
  /// The fewest others that are worth a drawing.
  private static let fewest = 3
  private static let nearLimit = 12
  private static let farLimit = 6
  /// A neighbor with more neighbors than this is not followed: that two belong to one large body says little.
  private static let followLimit = 40

  let near: [TieGraph.Neighbor]
  /// How many neighbors there are, shown or not.
  let nearCount: Int
  private(set) var far: [Far] = []
  /// Whether there are others at two steps that are not shown.
  private(set) var leavesOut = false
  /// The ties that lead to those in `far`, one after the other.
  private var steps: [Step] = []

  /// A record at two steps.
  struct Far {
    let record: RecordReference
    fileprivate let steps: Range<Int>
  }

  /// A tie of a neighbor to a record at two steps.
  struct Step {
    fileprivate let record: RecordReference
    /// The neighbor's place in ``near``.
    let near: Int
    let status: ClaimStatus
  }

  /// Nil if there is too little to draw.
  init?(of record: RecordReference, _ graph: TieGraph) {
    let neighbors = graph.neighbors(of: record)
    guard !neighbors.isEmpty else { return nil }
    nearCount = neighbors.count
    near = Self.chosen(neighbors, graph)
    follow(near, from: record, graph)
    guard near.count + far.count >= Self.fewest else { return nil }
  }

  /// The ways by which a record at two steps is reached, in the order of ``near``.
  func steps(to other: Far) -> ArraySlice<Step> {
    steps[other.steps]
  }

  /// Finds those at two steps.
  ///
  /// Numbers are sorted in place of looking up records in a table: a neighbor's neighbors come in their order anyway.
  private mutating func follow(_ near: [TieGraph.Neighbor], from record: RecordReference, _ graph: TieGraph) {
    var found: [Step] = []
    // A record's number and behind it the place in `found`, from 1; 0 for records that are shown already.
    var order = near.map { $0.record.number << 16 }
    order.append(record.number << 16)
    let room = near.reduce(0) { $0 + min(Self.followLimit, graph.neighbors(of: $1.record).count) }
    found.reserveCapacity(room)
    order.reserveCapacity(order.count + room)
    for (place, neighbor) in near.enumerated() {
      let others = graph.neighbors(of: neighbor.record)
      guard others.count <= Self.followLimit else {
        leavesOut = true
        continue
      }
      for other in others {
        found.append(Step(record: other.record, near: place, status: other.status))
        order.append(other.record.number << 16 | UInt64(found.count))
      }
    }
    order.sort()
    let groups = Self.groups(order)
    let isCut = groups.count > Self.farLimit
    leavesOut = leavesOut || isCut
    // Those that are reached by the most, and of these whoever is found first.
    let chosen = Self.first(Self.farLimit, of: groups) { group in
      (isCut ? 0xFFFF - group.count : 0) << 16 | Int(order[group.lowerBound] & 0xFFFF)
    }
    // By where their lines come from, so that few lines cross; in sixtieths, since whole numbers compare the same everywhere.
    let sorted = Self.first(Self.farLimit, of: chosen) { group in
      group.reduce(0) { $0 + found[Int(order[$1] & 0xFFFF) - 1].near } * 60 / group.count
    }
    for group in sorted {
      let start = steps.count
      for position in group { steps.append(found[Int(order[position] & 0xFFFF) - 1]) }
      far.append(Far(record: steps[start].record, steps: start..<steps.count))
    }
  }

  /// Where the numbers of each record lie that is not shown already.
  private static func groups(_ order: [UInt64]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end] >> 16 == order[start] >> 16 { end += 1 }
      if order[start] & 0xFFFF != 0 { groups.append(start..<end) }
      start = end
    }
    return groups
  }

  /// The elements with the lowest keys, in the order of these and else as they come. A key has at most 47 bits.
  private static func first<Element>(_ limit: Int, of elements: [Element], by key: (Element) -> Int) -> [Element] {
    var keys = elements.indices.map { key(elements[$0]) << 16 | $0 }
    keys.sort()
    return keys.prefix(limit).map { elements[$0 & 0xFFFF] }
  }

  /// The neighbors to show: where they are too many, those with the most neighbors themselves. Cases first, then people.
  private static func chosen(_ neighbors: ArraySlice<TieGraph.Neighbor>, _ graph: TieGraph) -> [TieGraph.Neighbor] {
    var chosen = Array(neighbors)
    if chosen.count > nearLimit {
      let degrees = chosen.map { graph.neighbors(of: $0.record).count }
      chosen = chosen.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }.prefix(nearLimit).map { chosen[$0] }
    }
    func rank(_ neighbor: TieGraph.Neighbor) -> Int {
      switch neighbor.record.kind {
      case .case: 0
      case .person: 1
      default: 2
      }
    }
    return chosen.sorted { (rank($0), $0.record) < (rank($1), $1.record) }
  }
}
