/// Moves points until their distances resemble given ones.
///
/// Stress majorization (Gansner, Koren and North, "Graph Drawing by Stress Majorization", 2004) in its localized form: in turn each
/// point moves to where its weighted stress against all others is least, with weights of one over the distance squared. Four
/// others are reckoned with at a time; lanes beyond the last weigh nothing.
struct StressMajorization {
  private typealias Lanes = SIMD4<Float>

  private let count: Int
  private var xs: [Lanes]
  private var ys: [Lanes]
  /// How strongly each point is drawn to each other one, row by row.
  private var weights: [Lanes]
  /// The weights times the distances.
  private var pushes: [Lanes]
  /// One over the sum of each row's weights.
  private var shares: [Float]

  /// - Parameter distances: between all points, row by row; nothing but a point's distance from itself is zero.
  init(_ points: [StressLayout.Point], _ distances: [Double]) {
    count = points.count
    let blocks = (count + Lanes.scalarCount - 1) / Lanes.scalarCount
    xs = Array(repeating: .zero, count: blocks)
    ys = xs
    for (index, point) in points.enumerated() {
      xs[index / Lanes.scalarCount][index % Lanes.scalarCount] = Float(point.x)
      ys[index / Lanes.scalarCount][index % Lanes.scalarCount] = Float(point.y)
    }
    weights = Array(repeating: .zero, count: count * blocks)
    pushes = weights
    shares = []
    for row in 0..<count {
      var total: Float = 0
      for column in 0..<count where column != row {
        let distance = Float(distances[row * count + column])
        let weight = 1 / (distance * distance)
        let block = row * blocks + column / Lanes.scalarCount
        weights[block][column % Lanes.scalarCount] = weight
        pushes[block][column % Lanes.scalarCount] = weight * distance
        total += weight
      }
      shares.append(1 / total)
    }
  }

  /// Where the points are.
  var points: [StressLayout.Point] {
    (0..<count).map { index in
      let (block, lane) = (index / Lanes.scalarCount, index % Lanes.scalarCount)
      return StressLayout.Point(x: Double(xs[block][lane]), y: Double(ys[block][lane]))
    }
  }

  /// Moves each point once.
  ///
  /// - Returns: the farthest that one moved, across or down.
  mutating func improve() -> Float {
    let blocks = xs.count
    var farthest: Float = 0
    for index in 0..<count {
      let (own, lane) = (index / Lanes.scalarCount, index % Lanes.scalarCount)
      let (x, y) = (xs[own][lane], ys[own][lane])
      var (sumX, sumY) = (Lanes.zero, Lanes.zero)
      for block in 0..<blocks {
        let (dx, dy) = (x - xs[block], y - ys[block])
        let actual = (dx * dx + dy * dy).squareRoot()
        // Points that coincide push each other nowhere.
        let push = pushes[index * blocks + block] / actual.replacing(with: .infinity, where: actual .< 1e-6)
        sumX += weights[index * blocks + block] * xs[block] + dx * push
        sumY += weights[index * blocks + block] * ys[block] + dy * push
      }
      let (newX, newY) = (total(sumX) * shares[index], total(sumY) * shares[index])
      farthest = max(farthest, abs(newX - x), abs(newY - y))
      xs[own][lane] = newX
      ys[own][lane] = newY
    }
    return farthest
  }

  /// The sum of all lanes, in an order that is the same everywhere.
  private func total(_ lanes: Lanes) -> Float {
    let halves = lanes.lowHalf + lanes.highHalf
    return halves[0] + halves[1]
  }
}
