/// The first and the last day that a date can mean; nil where it is open to that side.
package struct DateBounds: Hashable, Sendable, BitwiseCopyable {
  package var earliest: CalendarDay?
  package var latest: CalendarDay?

  package init(earliest: CalendarDay?, latest: CalendarDay?) {
    self.earliest = earliest
    self.latest = latest
  }

  /// The smallest bounds that hold both.
  func union(_ other: DateBounds) -> DateBounds {
    var result = DateBounds(earliest: nil, latest: nil)
    if let earliest, let otherEarliest = other.earliest {
      result.earliest = min(earliest, otherEarliest)
    }
    if let latest, let otherLatest = other.latest {
      result.latest = max(latest, otherLatest)
    }
    return result
  }
}
