/// How large the stretch of time is that a single date leaves open, from fine to coarse.
package enum DatePrecision: UInt8, Comparable, CaseIterable, Sendable {
  case day
  case month
  case season
  case year
  case decade
  case century

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
