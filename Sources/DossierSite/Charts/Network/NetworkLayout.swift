/// Where the nodes of a network stand in a drawing of a given width: part by part, with room for each label.
///
/// Each connected part is laid out by ``StressLayout``, stretched to the room there is, and its labels moved apart; the parts are
/// then set in rows like words, the highest first. All places are whole CSS pixels.
struct NetworkLayout {
  /// A node as the layout knows it: a mark with a label below it.
  struct Node {
    let radius: Int
    let labelWidth: Int
    let labelHeight: Int

    var box: LabelBox {
      LabelBox(width: Double(max(labelWidth, 2 * radius)), height: Double(2 * radius + labelHeight))
    }
  }

  /// The middle of a node's mark.
  struct Place: Equatable {
    var x: Int
    var y: Int
  }

  /// How long an edge would like to be.
  private static let edgeLength = 92.0
  /// How many times the room of its labels a part would like to have.
  private static let spaciousness = 1.8
  private static let gap = 28.0
  private static let margin = 6.0

  let width: Int
  let height: Int
  let places: [Place]

  /// - Parameters:
  ///   - edges: between nodes by number.
  ///   - width: of the drawing; no label may be wider.
  init(_ nodes: [Node], edges: [(Int, Int)], width: Int) {
    self.width = width
    let room = Double(width) - 2 * Self.margin
    let parts = ConnectedPart.of(nodeCount: nodes.count, edges).map { Part($0, nodes, room: room) }
    let order = parts.indices.sorted { (-parts[$0].height, $0) < (-parts[$1].height, $1) }
    var boxes = nodes.map(\.box)
    var (left, top, rowHeight) = (0.0, 0.0, 0.0)
    for index in order {
      let part = parts[index]
      if left > 0, left + part.width > room {
        top += rowHeight + Self.gap
        (left, rowHeight) = (0, 0)
      }
      for (member, box) in zip(part.members, part.boxes) {
        boxes[member].x = box.x + left + Self.margin
        boxes[member].y = box.y + top + Self.margin
      }
      left += part.width + Self.gap
      rowHeight = max(rowHeight, part.height)
    }
    height = Int((top + rowHeight + 2 * Self.margin).rounded(.up))
    places = zip(nodes, boxes).map { node, box in
      Place(x: Int(box.x.rounded()), y: Int((box.y - box.height / 2).rounded()) + node.radius)
    }
  }

  /// A part of the network that is tied to no other one, with its boxes in a corner of its own.
  private struct Part {
    let members: [Int]
    let boxes: [LabelBox]
    let width: Double
    let height: Double

    init(_ part: ConnectedPart, _ nodes: [Node], room: Double) {
      members = part.members
      var boxes = part.members.map { nodes[$0].box }
      let points = StressLayout(nodeCount: part.members.count, edges: part.edges).points
      let left = points.reduce(0) { min($0, $1.x) }
      let widest = boxes.reduce(0) { max($0, $1.width) }
      let scale = Self.scale(points, boxes, room: room - widest)
      for (index, point) in points.enumerated() {
        boxes[index].x = (point.x - left) * scale.across + widest / 2
        boxes[index].y = point.y * scale.down
      }
      boxes.separate(within: room)
      let outer = boxes.reduce((left: room, right: 0.0, top: Double.infinity, bottom: -Double.infinity)) { outer, box in
        (
          min(outer.left, box.x - box.width / 2), max(outer.right, box.x + box.width / 2),
          min(outer.top, box.y - box.height / 2), max(outer.bottom, box.y + box.height / 2)
        )
      }
      for index in boxes.indices {
        boxes[index].x -= outer.left
        boxes[index].y -= outer.top
      }
      self.boxes = boxes
      width = outer.right - outer.left
      height = outer.bottom - outer.top
    }

    /// CSS pixels for a unit of the layout: as edges would like it, or up to twice that where the labels need more room, and
    /// across never more than there is.
    private static func scale(
      _ points: [StressLayout.Point], _ boxes: [LabelBox], room: Double
    ) -> (across: Double, down: Double) {
      func extent(_ coordinate: (StressLayout.Point) -> Double) -> Double {
        points.reduce(-.infinity) { max($0, coordinate($1)) } - points.reduce(.infinity) { min($0, coordinate($1)) }
      }
      let (wide, high) = (extent(\.x), extent(\.y))
      var (across, down) = (NetworkLayout.edgeLength, NetworkLayout.edgeLength * 0.75)
      guard points.count > 2, wide > 0 else { return (min(across, max(0, room)), 0) }
      let needed = boxes.reduce(0) { $0 + $1.width * $1.height } * NetworkLayout.spaciousness
      let (widest, highest) = boxes.reduce((0, 0)) { (max($0.0, $1.width), max($0.1, $1.height)) }
      let given = (wide * across + widest) * (high * down + highest)
      let growth = min(2, max(1, (needed / given).squareRoot()))
      across *= growth
      down *= growth
      if wide * across > room {
        // What can't go across goes down, within reason.
        let squeeze = max(0.1, room) / (wide * across)
        across *= squeeze
        down *= min(1.2, 1 / squeeze)
      }
      return (across, down)
    }
  }
}
