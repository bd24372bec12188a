/// Where a date stands in the order of time, as one integer: compute it once for each date, then sort by it.
///
/// By the earliest day, then by the latest; without a latest day, last among those with the same earliest. A date that
/// is open at its start stands at its end: what happened "on 21 April 2006 or earlier" is told near that day, not
/// before all else.
package struct DateSortKey: Hashable, Comparable, Sendable, BitwiseCopyable {
  private let value: UInt64

  init(_ bounds: DateBounds) {
    let latest = bounds.latest?.number ?? .max
    let position = bounds.earliest?.number ?? latest
    value = UInt64(Self.unsigned(position)) << 32 | UInt64(Self.unsigned(latest))
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.value < right.value
  }

  private static func unsigned(_ number: Int32) -> UInt32 {
    UInt32(bitPattern: number) ^ 0x8000_0000
  }
}

extension DateAlternative {
  /// The order within a set: what is open at its start first, what is open at its end last, as EDTF wants it.
  var sortKey: (rank: Int, time: DateSortKey) {
    let rank =
      switch self {
      case .orEarlier: 0
      case .date, .range: 1
      case .orLater: 2
      }
    return (rank, DateSortKey(bounds))
  }
}
