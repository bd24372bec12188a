/// Draws numbers of which a few come up very often and most of them hardly ever, as in real records.
///
/// The weights follow Zipf–Mandelbrot: the k-th most frequent number has weight 1 / (k + q)^(7/8). The power is taken with square
/// roots, which IEEE 754 rounds alike everywhere.
struct SkewedChoice {
  private var cumulated: [Double] = []
  /// Which number is the k-th most frequent.
  private var ranked: [Int]

  init(count: Int, dice: inout Dice) {
    ranked = Array(0..<count)
    for position in stride(from: count - 1, to: 0, by: -1) { ranked.swapAt(position, dice.below(position + 1)) }
    var sum = 0.0
    for rank in 0..<count {
      let base = Double(rank + 5)
      sum += base.squareRoot().squareRoot().squareRoot() / base
      cumulated.append(sum)
    }
  }

  func draw(_ dice: inout Dice) -> Int {
    let target = dice.fraction() * (cumulated.last ?? 0)
    var low = 0
    var high = cumulated.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] < target { low = middle + 1 } else { high = middle }
    }
    return ranked[low]
  }

  /// Up to `count` different numbers, in the order drawn.
  func draw(_ count: Int, _ dice: inout Dice) -> [Int] {
    var drawn: [Int] = []
    for _ in 0..<count * 3 where drawn.count < count {
      let number = draw(&dice)
      if !drawn.contains(number) { drawn.append(number) }
    }
    return drawn
  }
}
