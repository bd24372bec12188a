import DossierModel
import DossierTemplate

/// A record among those it is tied to: these in one column, those to whom they are tied in turn in a second one.
///
/// Two columns, not a ring: names can be read and keep their size on a phone, and no layout needs to be computed. Lines are curves
/// in a drawing that is stretched to the columns' height, however high their rows turn out. Costs the same for a record with five
/// neighbors and for one with thousands.
struct EgoNetwork {
  /// The fewest others that are worth a drawing.
  private static let fewest = 3
  private static let nearLimit = 14
  private static let farLimit = 10
  /// A neighbor with more neighbors than this is not followed: that two belong to one large body says little.
  private static let followLimit = 40

  let near: [TieGraph.Neighbor]
  /// How many neighbors there are, shown or not.
  let nearCount: Int
  let far: [Far]
  /// Whether there are others at two steps that are not shown.
  private(set) var leavesOut = false

  /// A record at two steps, by whom it is reached.
  struct Far {
    let record: RecordReference
    /// Places in ``near``.
    var through: [(near: Int, status: ClaimStatus)]
  }

  /// Nil if there is too little to draw.
  init?(of record: RecordReference, _ graph: TieGraph) {
    let neighbors = graph.neighbors(of: record)
    guard !neighbors.isEmpty else { return nil }
    nearCount = neighbors.count
    let near = Self.chosen(neighbors, graph)
    self.near = near
    let known = Set(near.map(\.record) + [record])
    var far: [Far] = []
    var places: [RecordReference: Int] = [:]
    for (place, neighbor) in near.enumerated() {
      let others = graph.neighbors(of: neighbor.record)
      guard others.count <= Self.followLimit else {
        leavesOut = true
        continue
      }
      for other in others where !known.contains(other.record) {
        if let found = places[other.record] {
          far[found].through.append((place, other.status))
        } else {
          places[other.record] = far.count
          far.append(Far(record: other.record, through: [(place, other.status)]))
        }
      }
    }
    if far.count > Self.farLimit {
      leavesOut = true
      far = far.enumerated()
        .sorted { ($1.element.through.count, $0.offset) < ($0.element.through.count, $1.offset) }
        .prefix(Self.farLimit).map(\.element)
    }
    // By where their lines come from, so that few lines cross.
    self.far = far.enumerated()
      .sorted { ($0.element.meanPlace, $0.offset) < ($1.element.meanPlace, $1.offset) }
      .map(\.element)
    guard near.count + far.count >= Self.fewest else { return nil }
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

extension EgoNetwork.Far {
  /// The mean of the places it is reached from, in sixtieths: whole numbers compare the same everywhere.
  fileprivate var meanPlace: Int {
    through.reduce(0) { $0 + $1.near } * 60 / through.count
  }
}
