import DossierModel

/// The part of a network that a drawing can show: all of it, or the most closely connected records.
///
/// Grown from the record with the most neighbors: next comes who has the most neighbors among those chosen so far, of equals who
/// has the most at all. So what is shown hangs together. Chosen before anything is laid out, so that the cost of a drawing does
/// not grow with the dossier.
struct NetworkSelection {
  /// In the order of choice.
  let records: [RecordReference]
  /// Each two of ``records`` that are tied, by their places there, and how sure that is.
  let edges: [(from: Int, to: Int, status: ClaimStatus)]

  init(_ graph: TieGraph, _ dossier: Dossier, limit: Int) {
    let tied = Self.tiedRecords(graph, dossier)
    let records = tied.count <= limit ? tied : Self.grow(graph, tied, limit)
    let places = Dictionary(uniqueKeysWithValues: records.enumerated().map { ($0.element, $0.offset) })
    self.records = records
    edges = records.enumerated().flatMap { place, record in
      graph.neighbors(of: record).compactMap { neighbor in
        places[neighbor.record].flatMap { $0 > place ? (from: place, to: $0, status: neighbor.status) : nil }
      }
    }
  }

  /// All records that are tied to any, from the one with the most neighbors on.
  private static func tiedRecords(_ graph: TieGraph, _ dossier: Dossier) -> [RecordReference] {
    let all =
      dossier.people.ids.map(RecordReference.person) + dossier.organizations.ids.map(RecordReference.organization)
      + dossier.cases.ids.map(RecordReference.case)
    return all.map { (record: $0, degree: graph.neighbors(of: $0).count) }
      .filter { $0.degree > 0 }
      .sorted { ($1.degree, $0.record) < ($0.degree, $1.record) }
      .map(\.record)
  }

  private static func grow(_ graph: TieGraph, _ tied: [RecordReference], _ limit: Int) -> [RecordReference] {
    var chosen: [RecordReference] = []
    var isChosen: Set<RecordReference> = []
    /// How many neighbors of each record are chosen, for those not chosen themselves.
    var reach: [RecordReference: Int] = [:]
    func isBetter(_ one: (key: RecordReference, value: Int), _ other: (key: RecordReference, value: Int)) -> Bool {
      let (oneDegree, otherDegree) = (graph.neighbors(of: one.key).count, graph.neighbors(of: other.key).count)
      return (other.value, otherDegree, one.key) < (one.value, oneDegree, other.key)
    }
    while chosen.count < limit {
      guard let next = reach.min(by: isBetter)?.key ?? tied.first(where: { !isChosen.contains($0) }) else { break }
      chosen.append(next)
      isChosen.insert(next)
      reach[next] = nil
      for neighbor in graph.neighbors(of: next) where !isChosen.contains(neighbor.record) {
        reach[neighbor.record, default: 0] += 1
      }
    }
    return chosen
  }
}
