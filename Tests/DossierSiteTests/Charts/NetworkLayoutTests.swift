import DossierTestSupport
import Testing

@testable import DossierSite

struct NetworkLayoutTests {
  private struct Graph {
    let nodes: [NetworkLayout.Node]
    let edges: [(Int, Int)]

    static func random(_ generator: inout SeededGenerator) -> Graph {
      let count = Int.random(in: 0...60, using: &generator)
      let nodes = (0..<count).map { _ in
        NetworkLayout.Node(
          radius: Int.random(in: 3...16, using: &generator), labelWidth: Int.random(in: 0...112, using: &generator),
          labelHeight: Int.random(in: 14...47, using: &generator))
      }
      guard count > 1 else { return Graph(nodes: nodes, edges: []) }
      let edges = (0..<Int.random(in: 0...(count * 3), using: &generator)).map { _ in
        (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
      }
      return Graph(nodes: nodes, edges: edges.filter { $0.0 != $0.1 })
    }
  }

  /// The room that a node takes: from left to right, from top to bottom.
  private func room(_ layout: NetworkLayout, _ graph: Graph, _ index: Int) -> (x: ClosedRange<Int>, y: ClosedRange<Int>)
  {
    let (node, place) = (graph.nodes[index], layout.places[index])
    let half = (max(node.labelWidth, 2 * node.radius) + 1) / 2
    return (place.x - half...place.x + half, place.y - node.radius...place.y + node.radius + node.labelHeight)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `no two labels overlap and all lie within the drawing`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = Graph.random(&generator)
    let layout = NetworkLayout(graph.nodes, edges: graph.edges, width: 700)
    #expect(layout.places.count == graph.nodes.count)
    for one in graph.nodes.indices {
      let first = room(layout, graph, one)
      #expect(first.x.lowerBound >= 0 && first.x.upperBound <= layout.width)
      #expect(first.y.lowerBound >= 0 && first.y.upperBound <= layout.height)
      for other in graph.nodes.indices.dropFirst(one + 1) {
        let second = room(layout, graph, other)
        #expect(!(first.x.overlaps(second.x) && first.y.overlaps(second.y)), "\(one) and \(other)")
      }
    }
  }

  @Test func `the same graph is laid out the same`() {
    var generator = SeededGenerator(seed: 3)
    let graph = Graph.random(&generator)
    let first = NetworkLayout(graph.nodes, edges: graph.edges, width: 700)
    let second = NetworkLayout(graph.nodes, edges: graph.edges, width: 700)
    #expect(first.places == second.places)
  }

  @Test func `a path is laid out level, in order and evenly`() {
    let points = StressLayout(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4)]).points
    let steps = zip(points, points.dropFirst()).map { $1.x - $0.x }
    #expect(steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 })
    #expect(points.allSatisfy { abs($0.y) < 0.6 })
    #expect(steps.allSatisfy { abs(abs($0) - 1.1) < 0.2 })
  }

  @Test func `nodes of one distance to all others keep apart`() {
    let pairs = (0..<7).flatMap { one in ((one + 1)..<7).map { (one, $0) } }
    let points = StressLayout(nodeCount: 7, edges: pairs).points
    for one in points.indices {
      #expect(points[one].x.isFinite && points[one].y.isFinite)
      for other in points.indices where other > one {
        let (dx, dy) = (points[one].x - points[other].x, points[one].y - points[other].y)
        #expect((dx * dx + dy * dy).squareRoot() > 0.3)
      }
    }
  }

  @Test func `parts that are not tied stand side by side`() {
    let node = NetworkLayout.Node(radius: 5, labelWidth: 60, labelHeight: 19)
    let layout = NetworkLayout([node, node, node, node], edges: [(0, 1), (2, 3)], width: 1000)
    #expect(layout.height < 120)
    #expect(Set(layout.places.map(\.x)).count == 4)
  }

  @Test func `an empty network takes no room`() {
    #expect(NetworkLayout([], edges: [], width: 500).places.isEmpty)
  }
}
