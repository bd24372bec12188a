/// Which of a chain's links bring a preview along, by their places in it.
struct PreviewMarks: Sendable {
  private var first: UInt64 = 0
  /// Those beyond the first 64, which hardly any chain has.
  private var later: [Int] = []

  mutating func insert(_ place: Int) {
    if place < UInt64.bitWidth { first |= 1 << UInt64(place) } else { later.append(place) }
  }

  func contains(_ place: Int) -> Bool {
    place < UInt64.bitWidth ? first >> UInt64(place) & 1 == 1 : later.contains(place)
  }
}
