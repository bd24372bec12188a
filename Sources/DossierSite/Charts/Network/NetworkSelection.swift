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
    var isChosen = ReferenceTally()
    var reached: [Reached] = []
    var places: [RecordReference: Int] = [:]
    var untried = tied[...]
    while chosen.count < limit {
      let best = reached.indices.max { reached[$0] < reached[$1] }
      let next: RecordReference
      if let best, reached[best].chosen > 0 {
        next = reached[best].record
        reached[best].chosen = 0
      } else {
        untried = untried.drop { isChosen.contains($0) }
        guard let first = untried.first else { break }
        next = first
      }
      chosen.append(next)
      isChosen.add(next)
      for neighbor in graph.neighbors(of: next) where !isChosen.contains(neighbor.record) {
        if let place = places[neighbor.record] {
          reached[place].chosen += 1
        } else {
          places[neighbor.record] = reached.count
          let all = graph.neighbors(of: neighbor.record).count
          reached.append(Reached(record: neighbor.record, all: all, chosen: 1))
        }
      }
    }
    return chosen
  }

  /// A record that some of the chosen ones are tied to.
  private struct Reached: Comparable {
    let record: RecordReference
    /// How many neighbors it has.
    let all: Int
    /// How many of them are chosen; 0 once it is itself.
    var chosen: Int

    static func < (left: Reached, right: Reached) -> Bool {
      (left.chosen, left.all, right.record) < (right.chosen, right.all, left.record)
    }
  }
}
