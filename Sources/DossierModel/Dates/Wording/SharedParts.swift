/// What two dates have in common, so that one of them need not say it: "21 to 31 July 2023".
enum SharedParts: Int, Comparable {
  case none
  case year
  case yearAndMonth

  init(_ first: SingleDate, _ second: SingleDate) {
    self = .none
    guard first.qualifiers.isEmpty, second.qualifiers.isEmpty, first.shape == second.shape, first != second,
      first.year == second.year
    else { return }
    if first.shape == .day {
      self = first.month == second.month ? .yearAndMonth : .year
    } else if first.shape == .month {
      self = .year
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
