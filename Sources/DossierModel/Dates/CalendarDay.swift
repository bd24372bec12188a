/// One day of the proleptic Gregorian calendar: that of ISO 8601, which also counts the days before 1582 by today's
/// rules.
///
/// Years are astronomical: year 0 is 1 BC, year −1 is 2 BC. Four bytes and trivial to copy, so that hundreds of
/// thousands of them can be compared and sorted as the integers they are.
package struct CalendarDay: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01, which is day 0.
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// The day that has this date, or nil if no such day exists or its year needs more than four digits.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), 1...12 ~= month, 1...Self.daysInMonth(month, of: year) ~= day else { return nil }
    self.init(knownYear: year, month: month, day: day)
  }

  /// The day that has this date; the caller knows that it exists.
  ///
  /// Counts in years that begin in March, so that a leap day is the last of its year, and in cycles of 400 years, which
  /// always have 146,097 days.
  init(knownYear year: Int, month: Int, day: Int) {
    let shiftedYear = month > 2 ? year : year - 1
    let cycle = shiftedYear.dividedFloor(by: 400)
    let yearOfCycle = shiftedYear - cycle * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    number = Int32(cycle * 146_097 + dayOfCycle - Self.daysFromMarchOfYearZero)
  }

  /// Year, month (1–12) and day of the month (1–31).
  package var components: (year: Int, month: Int, day: Int) {
    let days = Int(number) + Self.daysFromMarchOfYearZero
    let cycle = days.dividedFloor(by: 146_097)
    let dayOfCycle = days - cycle * 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// `2006-04-21`; `-0043-03-15` for a day before the year 0.
  package var isoText: String {
    let (year, month, day) = components
    return String(ofFewBytes: { $0.appendISODate(year: year, month: month, day: day) })
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }

  private static let daysFromMarchOfYearZero = 719_468
}

extension CalendarDay {
  /// The years that four digits and a sign can write.
  package static let years = -9999...9999

  package static func isLeapYear(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// How many days a month (1–12) has in a year.
  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// This day moved by whole days, or nil if that leaves the years that can be written.
  package func adding(days: Int) -> CalendarDay? {
    guard let number = Int32(exactly: Int(number) + days) else { return nil }
    let moved = CalendarDay(number: number)
    return Self.years.contains(moved.year) ? moved : nil
  }

  /// This day moved by whole months, or nil if that leaves the years that can be written.
  ///
  /// A day that its new month lacks becomes that month's last: 31 January and one month is 28 or 29 February.
  package func adding(months: Int) -> CalendarDay? {
    let (year, month, day) = components
    let moved = CalendarMonth(year: year, month: month).adding(months)
    return CalendarDay(year: moved.year, month: moved.month, day: min(day, moved.dayCount))
  }
}

extension Int {
  /// The quotient rounded down, also for negative numbers.
  fileprivate func dividedFloor(by divisor: Int) -> Int {
    let quotient = self / divisor
    return quotient * divisor > self ? quotient - 1 : quotient
  }
}
