/// A part of a graph whose nodes can all be reached from each other.
struct ConnectedPart {
  /// The nodes of the part, by their numbers in the graph, in order.
  private(set) var members: [Int]
  /// Its edges, between places in ``members``.
  private(set) var edges: [(Int, Int)] = []

  /// All parts of a graph, in the order of their first nodes.
  static func of(nodeCount: Int, _ edges: [(Int, Int)]) -> [ConnectedPart] {
    var leaders = Array(0..<nodeCount)
    func leader(of node: Int) -> Int {
      var node = node
      while leaders[node] != node {
        leaders[node] = leaders[leaders[node]]
        node = leaders[node]
      }
      return node
    }
    for (from, to) in edges {
      let (one, other) = (leader(of: from), leader(of: to))
      leaders[max(one, other)] = min(one, other)
    }
    var parts: [ConnectedPart] = []
    var partOfLeader: [Int: Int] = [:]
    var place = [Int](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let leader = leader(of: node)
      if let part = partOfLeader[leader] {
        place[node] = parts[part].members.count
        parts[part].members.append(node)
      } else {
        partOfLeader[leader] = parts.count
        parts.append(ConnectedPart(members: [node]))
      }
    }
    for (from, to) in edges {
      guard let part = partOfLeader[leader(of: from)] else { continue }
      parts[part].edges.append((place[from], place[to]))
    }
    return parts
  }
}
