/// How far one date lies from another: `4 days`, `-1 week`, `about 2 years`.
///
/// Written as `["about "] ["-"] number " " unit`: at most four digits, the unit a day, week, month or year in singular
/// or plural; a minus sign means earlier. Four bytes.
package struct DateOffset: Hashable, Sendable, BitwiseCopyable {
  package enum Unit: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case day, week, month, year

    /// The English singular, as it is written.
    var name: String {
      switch self {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    }
  }

  private let storedAmount: Int16
  package let unit: Unit
  package let isApproximate: Bool

  /// Nil if the amount has more than four digits.
  package init?(_ amount: Int, _ unit: Unit, isApproximate: Bool = false) {
    guard -9999...9999 ~= amount else { return nil }
    storedAmount = Int16(amount)
    self.unit = unit
    self.isApproximate = isApproximate
  }

  /// Negative for earlier.
  package var amount: Int { Int(storedAmount) }

  /// How far it may be from what was said: "two years later" is seldom meant to the day, "four days later" is.
  package var estimate: DateOffset {
    unit == .month || unit == .year ? DateOffset(amount, unit, isApproximate: true) ?? self : self
  }

  /// The canonical text: parsing it gives this offset again.
  package var text: String {
    "\(isApproximate ? "about " : "")\(amount) \(unit.name)\(abs(amount) == 1 ? "" : "s")"
  }
}
