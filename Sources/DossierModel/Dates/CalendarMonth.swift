/// One month of one year: the unit in which month arithmetic is done.
struct CalendarMonth: Hashable, Sendable, BitwiseCopyable {
  let year: Int
  /// 1–12.
  let month: Int

  init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  var dayCount: Int { CalendarDay.daysInMonth(month, of: year) }

  var firstDay: CalendarDay { CalendarDay(knownYear: year, month: month, day: 1) }

  var lastDay: CalendarDay { CalendarDay(knownYear: year, month: month, day: dayCount) }

  func adding(_ months: Int) -> CalendarMonth {
    let index = year * 12 + month - 1 + months
    let remainder = index % 12
    let monthIndex = remainder < 0 ? remainder + 12 : remainder
    return CalendarMonth(year: (index - monthIndex) / 12, month: monthIndex + 1)
  }
}
