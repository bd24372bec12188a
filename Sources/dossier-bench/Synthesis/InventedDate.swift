/// A date in EDTF of which half are partial or uncertain, as in press reports.
enum InventedDate {
  /// A date in or close to a year.
  static func edtf(_ year: Int, _ dice: inout Dice) -> String {
    let month = padded(dice.in(1...12))
    let day = padded(dice.in(1...28))
    switch dice.below(100) {
    case ..<48: return "\(year)-\(month)-\(day)"
    case ..<62: return "\(year)-\(month)"
    case ..<74: return "\(year)"
    case ..<79: return "\(year)~"
    case ..<83: return "\(year)-\(month)?"
    case ..<86: return "\(year)%"
    case ..<88: return "\(year / 10)X"
    case ..<90: return "\(year)-\(month)-XX"
    case ..<93: return "\(year)/\(year + dice.in(1...3))"
    case ..<96: return "\(year)-\(dice.in(21...24))"
    case ..<98: return "[\(year)-\(month)-01..\(year)-\(month)-28]"
    default: return "[\(year),\(year + 1)]"
    }
  }

  /// A day in words, for prose: `3 May 1961`.
  static func words(_ dice: inout Dice) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(dice.in(1...28)) \(dice.one(of: months)) \(dice.in(1948...1999))"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
