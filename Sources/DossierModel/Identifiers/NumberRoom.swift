/// How many numbers are left free between those of the records that a dossier was made with.
///
/// Numbers rise with ids. Where there is room, an id that comes later gets a number between its neighbors', and nothing that names
/// others is to be numbered anew.
@usableFromInline
package struct NumberRoom: Hashable, Sendable {
  /// The binary logarithm of the distance between two numbers.
  @usableFromInline let shift: UInt32

  @inlinable
  init(shift: UInt32) {
    self.shift = shift
  }

  /// Numbers rise one by one from 0.
  package static let none = NumberRoom(shift: 0)
  /// 1,023 free numbers before, between and after all.
  package static let wide = NumberRoom(shift: 10)

  /// The number of the record at a place among those that a dossier is made with.
  @inlinable
  package func number(at place: Int) -> Int {
    shift == 0 ? place : (place + 1) << Int(shift)
  }

  /// Whether a number is one of those that a dossier is made with.
  @inlinable
  package func isFirst(_ number: UInt32) -> Bool {
    number & (1 << shift - 1) == 0
  }

  /// A free number between two that are taken; nil if there is none.
  ///
  /// In the middle the first time. Ids that come one after the other are mostly in order, so that one beside a later number leaves
  /// most of the room to what follows.
  package static func number(above low: Int?, below high: Int?) -> Int? {
    numbers(1, above: low, below: high)?.first
  }

  /// So many free numbers between two that are taken, rising; nil if there are not as many.
  package static func numbers(_ count: Int, above low: Int?, below high: Int?) -> [Int]? {
    let low = low ?? 0
    let whole = 1 << Int(wide.shift)
    let high = high ?? low + whole * (count + 1)
    let areFirst = low % whole == 0 && high % whole == 0
    let step = min((high - low) / (count + 1), areFirst && count == 1 ? whole / 2 : whole / 16)
    guard step > 0 else { return nil }
    var numbers: [Int] = []
    var last = low
    for _ in 0..<count {
      last += step
      // That of a record that the dossier was made with, or might have been.
      if last % whole == 0 { last += 1 }
      numbers.append(last)
    }
    return last < high ? numbers : nil
  }

  @inlinable
  package func place(of number: UInt32) -> Int {
    shift == 0 ? Int(number) : Int(number >> shift) - 1
  }
}
