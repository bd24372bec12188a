import DossierModel

extension ViewComposer {
  /// The page's record among those it is tied to; nil if there is too little to draw.
  mutating func egoNetwork() -> EgoNetworkView? {
    guard let home, let network = EgoNetwork(of: home, site) else { return nil }
    let neighbors = network.neighbors
    var lines = TieLines(from: 1, to: neighbors.count)
    for (place, neighbor) in neighbors.enumerated() {
      let row = lines.middle(of: place, among: neighbors.count)
      lines.connect(lines.middle(of: 0, among: 1), row, neighbor.status)
      for second in neighbors.indices[(place + 1)...] {
        guard let tie = site.ties.tie(between: neighbor.record, and: neighbors[second].record) else { continue }
        lines.loop(row, lines.middle(of: second, among: neighbors.count), tie.status)
      }
    }
    var alters: [AlterView] = []
    alters.reserveCapacity(neighbors.count)
    for neighbor in neighbors {
      alters.append(
        AlterView(
          link: textLink(neighbor.record), kind: neighbor.record.kind.noun, tie: words(for: neighbor, of: home)))
    }
    return EgoNetworkView(
      lines: lines.fragment,
      alters: alters,
      omitted: neighbors.count < network.count
        ? phrases[
          .neighborsShown, [.n: phrases.number(neighbors.count), .all: phrases.number(network.count)]]
        : nil)
  }

  /// When a relation held or a position was held; nil of other ties, and where nobody tells.
  func period(of tie: Tie) -> WhenView? {
    switch tie.basis {
    case .relation(let index): dossier.relations(of: tie.from).lend(Int(index)) { when($0.when) }
    case .position(let id, let index): dossier.people[id].positions.lend(Int(index)) { when($0) }
    default: nil
    }
  }

  /// What a neighbor is to a record, in at most two phrases, and its status where it doesn't stand: "accused; alleged".
  private func words(for neighbor: TieGraph.Neighbor, of record: RecordReference) -> String {
    var words = ""
    for tie in site.ties.ties(to: neighbor) {
      var phrase = phrases.tie(tie, in: dossier, seenFrom: record)
      if let period = period(of: tie) { phrase += " (\(period.text))" }
      if words.isEmpty {
        words = phrase
      } else if phrase != words {
        words += ", " + phrase
        break
      }
    }
    return neighbor.status.stands ? words : "\(words); \(phrases.status(neighbor.status))"
  }
}
