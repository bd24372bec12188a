/// The room that a node and its label take in a drawing, in CSS pixels: a mark, and lines of text centered below it.
struct LabelBox: Equatable {
  let width: Double
  let height: Double
  /// The middle of the box.
  var x = 0.0
  var y = 0.0

  /// How far this box and another one overlap sideways, with some air between them; negative if they don't.
  func overlap(across other: LabelBox) -> Double {
    (width + other.width) / 2 + Self.air - abs(x - other.x)
  }

  func overlap(down other: LabelBox) -> Double {
    (height + other.height) / 2 + Self.air - abs(y - other.y)
  }

  func overlaps(_ other: LabelBox) -> Bool {
    // Boxes are wider than high: most are told apart by their heights.
    overlap(down: other) > 0 && overlap(across: other) > 0
  }

  /// More than what is lost where places are rounded to whole pixels.
  private static let air = 5.0
}

extension [LabelBox] {
  private static var rounds: Int { 100 }

  /// Moves the boxes apart until none overlaps another one, and none sticks out of a drawing of a width.
  ///
  /// First they push each other away along the shorter way; what then still overlaps goes down, from above to below, which ends
  /// with no overlap at all.
  mutating func separate(within width: Double) {
    var hasMoved = true
    for _ in 0..<Self.rounds where hasMoved {
      hasMoved = false
      for first in indices {
        var second = firstIndex(overlapping: first, from: first + 1)
        while second < count {
          push(first, second)
          hasMoved = true
          second = firstIndex(overlapping: first, from: second + 1)
        }
      }
      keepInside(width)
    }
    keepInside(width)
    settle()
  }

  /// The next box that a box overlaps; the count if there is none.
  private func firstIndex(overlapping index: Int, from start: Int) -> Int {
    withUnsafeBufferPointer { boxes in
      let box = boxes[index]
      var next = start
      while next < boxes.count, !boxes[next].overlaps(box) { next += 1 }
      return next
    }
  }

  private mutating func push(_ first: Int, _ second: Int) {
    let across = self[first].overlap(across: self[second])
    let down = self[first].overlap(down: self[second])
    if across < down {
      let step = self[first].x <= self[second].x ? across / 2 : -across / 2
      self[first].x -= step
      self[second].x += step
    } else {
      let step = self[first].y <= self[second].y ? down / 2 : -down / 2
      self[first].y -= step
      self[second].y += step
    }
  }

  private mutating func keepInside(_ width: Double) {
    for index in indices {
      let half = self[index].width / 2
      self[index].x = Swift.max(half, Swift.min(width - half, self[index].x))
    }
  }

  private mutating func settle() {
    let order = indices.sorted { (self[$0].y, self[$0].x, $0) < (self[$1].y, self[$1].x, $1) }
    var settled: [Int] = []
    for index in order {
      while let obstacle = settled.first(where: { self[index].overlaps(self[$0]) }) {
        // The way to go, and a little more: what rounding leaves of an overlap must not keep this from ending.
        self[index].y += self[index].overlap(down: self[obstacle]) + 1
      }
      settled.append(index)
    }
  }
}
