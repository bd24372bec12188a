import DossierTestSupport

@testable import DossierModel

/// Dates of every form, spread unevenly: most are near each other, so that they overlap and collide.
struct RandomDates {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func next() -> PartialDate {
    while true {
      let date: PartialDate? =
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<5: PartialDate(single())
        case 5..<8: PartialDate(from: end(), to: end())
        default: PartialDate(oneOf: (0..<Int.random(in: 1...4, using: &generator)).map { _ in alternative() })
        }
      if let date { return date }
    }
  }

  mutating func offset() -> DateOffset? {
    DateOffset(
      Int.random(in: -40...40, using: &generator),
      DateOffset.Unit.allCases.randomElement(using: &generator) ?? .day,
      isApproximate: Int.random(in: 0..<4, using: &generator) == 0)
  }

  mutating func single() -> SingleDate {
    let years = Int.random(in: 0..<5, using: &generator) == 0 ? -9999...9999 : 1998...2006
    let year = Int.random(in: years, using: &generator)
    let month = Int.random(in: 1...12, using: &generator)
    let date: SingleDate =
      switch SingleDate.Shape.allCases.randomElement(using: &generator) ?? .day {
      case .day:
        SingleDate(
          .day, year: year, month: month,
          day: Int.random(in: 1...CalendarDay.daysInMonth(month, of: year), using: &generator))
      case .month: SingleDate(.month, year: year, month: month)
      case .season: SingleDate(.season, year: year, month: Int.random(in: 21...24, using: &generator))
      case .year: SingleDate(.year, year: year)
      case .decade: SingleDate(.decade, year: abs(year) / 10 * 10)
      case .century: SingleDate(.century, year: abs(year) / 100 * 100)
      case .dayUnspecified: SingleDate(.dayUnspecified, year: year, month: month)
      case .monthUnspecified: SingleDate(.monthUnspecified, year: year)
      case .monthAndDayUnspecified: SingleDate(.monthAndDayUnspecified, year: year)
      }
    let qualifiers = DateQualifiers(rawValue: UInt8([0, 0, 0, 1, 2, 3].randomElement(using: &generator) ?? 0))
    return date.qualified(qualifiers)
  }

  private mutating func end() -> IntervalEnd {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: .open
    case 1: .unknown
    default: .date(single())
    }
  }

  private mutating func alternative() -> DateAlternative {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: .orEarlier(single())
    case 1: .orLater(single())
    case 2...3: .range(single(), single())
    default: .date(single())
    }
  }
}
