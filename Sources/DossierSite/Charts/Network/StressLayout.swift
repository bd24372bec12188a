/// Places the nodes of a connected graph so that distances in the plane resemble distances in the graph.
///
/// Only + − × ÷ and √ are used, which IEEE 754 rounds exactly, and nothing is random: the same graph gets the same places on
/// every machine. Cubic in the number of nodes; meant for a few hundred at most.
struct StressLayout {
  /// A place in the plane; edges are about one unit long.
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  /// How often each node moves at most.
  private static let rounds = 120
  /// The layout is found when no node moves farther than this in a round: less than a pixel of any drawing.
  private static let stillness: Float = 0.002

  /// The places of the nodes, around the origin, the longest extent lying level.
  let points: [Point]

  /// - Parameter edges: between nodes by number; each node can be reached from each other one.
  init(nodeCount: Int, edges: [(Int, Int)]) {
    guard nodeCount > 1 else {
      points = Array(repeating: Point(x: 0, y: 0), count: nodeCount)
      return
    }
    let distances = Self.distances(nodeCount: nodeCount, edges)
    var stress = StressMajorization(Self.beginning(distances, nodeCount), distances)
    for _ in 0..<Self.rounds where stress.improve() < Self.stillness { break }
    var points = stress.points
    points.withUnsafeMutableBufferPointer { Self.level($0) }
    self.points = points
  }

  /// The lengths of the shortest paths between all nodes (Floyd and Warshall), row by row.
  ///
  /// Edges at nodes of many are longer, so that there is room around these.
  private static func distances(nodeCount: Int, _ edges: [(Int, Int)]) -> [Double] {
    var degrees = [Double](repeating: 0, count: nodeCount)
    for (from, to) in edges {
      degrees[from] += 1
      degrees[to] += 1
    }
    let farthest = Double(nodeCount) * 8
    var distances = [Double](repeating: farthest, count: nodeCount * nodeCount)
    for node in 0..<nodeCount { distances[node * nodeCount + node] = 0 }
    for (from, to) in edges where from != to {
      let length = 0.6 + 0.4 * max(degrees[from], degrees[to]).squareRoot()
      distances[from * nodeCount + to] = length
      distances[to * nodeCount + from] = length
    }
    shorten(&distances, nodeCount, farthest)
    return distances
  }

  /// Takes each way that is shorter than the ones known, over one more node at a time. Ways are as long in both directions.
  ///
  /// - Parameter farthest: the length of ways that aren't known yet.
  private static func shorten(_ distances: inout [Double], _ count: Int, _ farthest: Double) {
    var onward: [Double] = []
    for middle in 0..<count {
      onward.removeAll(keepingCapacity: true)
      onward += distances[middle * count..<(middle + 1) * count]
      for from in 0..<count where from != middle {
        // No detour over what isn't reached yet is shorter.
        let first = distances[from * count + middle]
        guard first < farthest else { continue }
        distances.withUnsafeMutableBufferPointer { distances in
          onward.withUnsafeBufferPointer { onward in
            let row = UnsafeMutableBufferPointer(rebasing: distances[from * count..<(from + 1) * count])
            for to in 0..<count {
              let detour = first + onward[to]
              row[to] = detour < row[to] ? detour : row[to]
            }
          }
        }
      }
    }
  }

  /// Where the nodes are at first: by their distances from two far nodes, each a little aside so that no two coincide.
  private static func beginning(_ distances: [Double], _ count: Int) -> [Point] {
    func farthest(from node: Int) -> Int {
      (0..<count).reduce(node) { distances[node * count + $1] > distances[node * count + $0] ? $1 : $0 }
    }
    let left = farthest(from: 0)
    let right = farthest(from: left)
    // The third pivot is as far from both as can be.
    let third = (0..<count).reduce(0) { best, node in
      func reach(_ node: Int) -> Double { min(distances[left * count + node], distances[right * count + node]) }
      return reach(node) > reach(best) ? node : best
    }
    return (0..<count).map { node in
      let (aside, above) = (Double(node + 1) * 0.754_877_666, Double(node + 1) * 0.569_840_291)
      return Point(
        x: distances[left * count + node] + (aside - aside.rounded(.down)) * 0.3,
        y: distances[third * count + node] + (above - above.rounded(.down)) * 0.3)
    }
  }

  /// Turns the drawing around its center so that its longest extent (its first principal axis) is level.
  private static func level(_ points: UnsafeMutableBufferPointer<Point>) {
    let count = Double(points.count)
    let center = points.reduce(Point(x: 0, y: 0)) { Point(x: $0.x + $1.x / count, y: $0.y + $1.y / count) }
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for index in points.indices {
      points[index] = Point(x: points[index].x - center.x, y: points[index].y - center.y)
      xx += points[index].x * points[index].x
      xy += points[index].x * points[index].y
      yy += points[index].y * points[index].y
    }
    let spread = ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot()
    guard spread > 1e-9 else { return }
    // Half-angle formulas, in place of the arc tangent.
    let cosine = max(0, (1 + (xx - yy) / spread) / 2).squareRoot()
    let sine = max(0, (1 - (xx - yy) / spread) / 2).squareRoot() * (xy < 0 ? -1 : 1)
    for point in points.indices {
      let (x, y) = (points[point].x, points[point].y)
      points[point] = Point(x: x * cosine + y * sine, y: y * cosine - x * sine)
    }
  }
}
