import DossierModel

/// A record and those it is tied to, for a drawing in which lines lead from the one to a column of the others.
///
/// A column, not a ring: names can be read and keep their size on a phone, and no layout needs to be computed. Lines are curves
/// in a drawing that is stretched to the column's height, however high its rows turn out. Costs the same for a record with five
/// neighbors and for one with thousands.
struct EgoNetwork {
  /// The fewest others that are worth a drawing.
  private static let fewest = 2
  private static let limit = 10

  let neighbors: [TieGraph.Neighbor]
  /// How many neighbors there are, shown or not.
  let count: Int

  /// Nil if there is too little to draw.
  init?(of record: RecordReference, _ site: SiteContext) {
    let all = site.ties.neighbors(of: record)
    guard all.count >= Self.fewest else { return nil }
    count = all.count
    neighbors = Self.chosen(all, site)
  }

  /// The neighbors to show: where they are too many, those with the most neighbors themselves. Cases first, then people.
  private static func chosen(_ neighbors: ArraySlice<TieGraph.Neighbor>, _ site: SiteContext) -> [TieGraph.Neighbor] {
    var chosen = Array(neighbors)
    if chosen.count > limit {
      let degrees = chosen.map { site.ties.neighbors(of: $0.record).count }
      chosen = chosen.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }.prefix(limit).map { chosen[$0] }
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
