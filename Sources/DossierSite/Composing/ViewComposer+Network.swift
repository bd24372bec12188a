import DossierModel

extension ViewComposer {
  /// The page's record among those it is tied to; nil if there is too little to draw.
  func egoNetwork() -> EgoNetworkView? {
    guard let home, let network = EgoNetwork(of: home, site.ties) else { return nil }
    let (near, far) = (network.near, network.far)
    var nearLines = TieLines(from: 1, to: near.count)
    var farLines = TieLines(from: near.count, to: max(far.count, 1))
    for (place, neighbor) in near.enumerated() {
      let row = nearLines.middle(of: place, among: near.count)
      nearLines.connect(nearLines.middle(of: 0, among: 1), row, neighbor.status)
      for second in near.indices[(place + 1)...] {
        guard let tie = site.ties.tie(between: neighbor.record, and: near[second].record) else { continue }
        nearLines.loop(row, nearLines.middle(of: second, among: near.count), tie.status)
      }
    }
    for (place, other) in far.enumerated() {
      let row = farLines.middle(of: place, among: far.count)
      for tie in network.steps(to: other) {
        farLines.connect(farLines.middle(of: tie.near, among: near.count), row, tie.status)
      }
    }
    let leadingOn = far.reduce(into: 0) { places, other in
      for tie in network.steps(to: other) { places |= 1 << tie.near }
    }
    return EgoNetworkView(
      nearLines: nearLines.fragment,
      near: near.enumerated().map { place, neighbor in
        AlterView(
          link: link(neighbor.record), kind: neighbor.record.kind.noun, tie: words(for: neighbor, of: home),
          leadsOn: leadingOn & 1 << place != 0)
      },
      farLines: far.isEmpty ? nil : farLines.fragment,
      far: far.map { AlterView(link: link($0.record), kind: $0.record.kind.noun) },
      omitted: omission(network))
  }

  private func omission(_ network: EgoNetwork) -> String? {
    var parts: [String] = []
    if network.near.count < network.nearCount {
      parts.append(
        phrases[
          .neighborsShown,
          [.n: phrases.number(network.near.count), .all: phrases.number(network.nearCount)]])
    }
    if network.leavesOut { parts.append(phrases[.neighborsLeftOut]) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What a neighbor is to a record, in at most two phrases, and its status where it doesn't stand: "accused; alleged".
  private func words(for neighbor: TieGraph.Neighbor, of record: RecordReference) -> String {
    var words = ""
    for tie in site.ties.ties(to: neighbor) {
      let phrase = phrases.tie(tie, in: dossier, seenFrom: record)
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
