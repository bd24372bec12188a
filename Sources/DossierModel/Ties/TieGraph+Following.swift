extension TieGraph {
  /// The same after an edit.
  ///
  /// - Parameters:
  ///   - edited: every record that may differ, or that came or went.
  ///   - graph: of the new dossier.
  package func following(
    _ edited: [RecordReference], from old: Dossier, to new: Dossier, _ graph: DossierGraph
  ) -> TieGraph {
    var pairs: Set<Pair> = []
    for record in Set(edited) {
      let before = old.contains(record) ? TieWalk.ties(in: record, of: old) : []
      let after = new.contains(record) ? TieWalk.ties(in: record, of: new) : []
      guard before != after else { continue }
      for tie in before + after { pairs.insert(Pair(tie)) }
    }
    var ties = self
    for pair in pairs { ties.replace(pair, with: Self.worthTelling(pair.stated(in: new, graph))) }
    return ties
  }

  /// Two records that are tied.
  private struct Pair: Hashable {
    let one: RecordReference
    let other: RecordReference

    init(_ tie: Tie) {
      one = min(tie.from, tie.to)
      other = max(tie.from, tie.to)
    }

    /// All that a dossier states between the two, in the order of ``TieWalk``: in one of them, in events of both, in claims about one
    /// that concern the other.
    func stated(in dossier: Dossier, _ graph: DossierGraph) -> [Tie] {
      let events = [graph.events(of: one), graph.events(of: other)].min { $0.count < $1.count } ?? []
      let claims = claims(about: one, concerning: other, graph) + claims(about: other, concerning: one, graph)
      let records =
        [one, other].filter(dossier.contains) + events.sorted().map(RecordReference.event)
        + Set(claims).sorted().map(RecordReference.claim)
      return records.flatMap { TieWalk.ties(in: $0, of: dossier) }.filter { Pair($0) == self }
    }

    private func claims(
      about subject: RecordReference, concerning concern: RecordReference, _ graph: DossierGraph
    ) -> ArraySlice<ClaimID> {
      [graph.claims(about: subject), graph.claims(concerning: concern)].min { $0.count < $1.count } ?? []
    }
  }

  private mutating func replace(_ pair: Pair, with stated: [Tie]) {
    let former = tie(between: pair.one, and: pair.other)
    tieCount += stated.count - Int(former?.count ?? 0)
    pairCount += (stated.isEmpty ? 0 : 1) - (former == nil ? 0 : 1)
    let first = UInt32(ties.count)
    ties += stated
    for (record, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
      let before = neighbors(of: record)
      var after = before.filter { $0.record != other }
      if let status = stated.first?.status {
        after.insert(
          Neighbor(
            record: other, status: stated.reduce(status) { $0.better(of: $1.status) }, first: first,
            count: UInt32(stated.count)),
          at: after.partitioningIndex { $0.record > other })
      }
      recordCount += (after.isEmpty ? 0 : 1) - (before.isEmpty ? 0 : 1)
      neighborsByRecord.replace(space.number(of: record), with: after)
    }
  }
}
