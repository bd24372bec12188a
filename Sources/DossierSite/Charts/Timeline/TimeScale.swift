import DossierModel

/// Maps days to places on a horizontal axis that is as wide as the page allows, and chooses where the axis is labeled.
struct TimeScale {
  /// A labeled place on the axis.
  struct Tick {
    let x: Share
    let label: String
  }

  let first: CalendarDay
  let last: CalendarDay

  /// A scale from the first day of `first`'s month or year to the end of `last`'s.
  ///
  /// Nil if no day can be given a place.
  init?(from first: CalendarDay, to last: CalendarDay) {
    let isShort = last.year - first.year < 2
    let start = CalendarDay(year: first.year, month: isShort ? first.month : 1, day: 1)
    let end = CalendarDay(
      year: last.year, month: isShort ? last.month : 12,
      day: CalendarDay.daysInMonth(isShort ? last.month : 12, of: last.year))
    guard let start, let end, start < end else { return nil }
    self.first = start
    self.last = end
  }

  /// The place of a day; days outside of the scale lie at its ends.
  func x(of day: CalendarDay) -> Share {
    let clamped = min(max(day, first), last)
    return Share(Int(clamped.number - first.number), of: Int(last.number - first.number))
  }

  /// At most about ten ticks: months on a short scale (fewer, as their names are long), else years in round steps.
  func ticks(_ phrases: Phrasebook) -> [Tick] {
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= 24 { return monthTicks(count: months, step: months <= 5 ? 1 : months <= 12 ? 3 : 6, phrases) }
    let years = last.year - first.year + 1
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].first { years / $0 <= 10 } ?? 5000
    let start = (first.year + step - 1).flooredMultiple(of: step)
    return stride(from: start, through: last.year, by: step).compactMap { year in
      CalendarDay(year: year, month: 1, day: 1).map { Tick(x: x(of: $0), label: TimelineLayout.text(of: year)) }
    }
  }

  private func monthTicks(count: Int, step: Int, _ phrases: Phrasebook) -> [Tick] {
    stride(from: 0, to: count, by: step).compactMap { offset in
      let month = first.month - 1 + offset
      let year = first.year + month / 12
      guard let day = CalendarDay(year: year, month: month % 12 + 1, day: 1),
        let date = SingleDate(year: year, month: month % 12 + 1)
      else { return nil }
      return Tick(x: x(of: day), label: phrases.date(PartialDate(date)))
    }
  }
}

extension Int {
  /// The greatest multiple of `step` that is not above.
  fileprivate func flooredMultiple(of step: Int) -> Int {
    let quotient = self >= 0 ? self / step : -((-self + step - 1) / step)
    return quotient * step
  }
}

extension TimeScale {
  /// A stretch of the axis in which events are counted together: a month, a year or several years.
  struct Period {
    let start: Share
    let end: Share
    fileprivate let year: Int
    fileprivate let month: Int?
    fileprivate let years: Int

    /// "2003", "July 2003", "1950–1959".
    func name(_ phrases: Phrasebook) -> String {
      if let month, let date = SingleDate(year: year, month: month) { return phrases.date(PartialDate(date)) }
      let first = TimelineLayout.text(of: year)
      return years == 1 ? first : "\(first)–\(TimelineLayout.text(of: year + years - 1))"
    }
  }

  private static let periodLimit = 80

  /// All stretches of the axis, from left to right and without gaps: at most about eighty, so that each can be seen.
  func periods() -> [Period] {
    let years = last.year - first.year + 1
    if years <= 2 {
      let months = (years - 1) * 12 + last.month - first.month + 1
      return (0..<months).compactMap { offset in
        let month = first.month - 1 + offset
        return period(year: first.year + month / 12, month: month % 12 + 1, years: 1)
      }
    }
    let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].first { years / $0 < Self.periodLimit } ?? 1000
    return stride(from: first.year.flooredMultiple(of: step), through: last.year, by: step).compactMap {
      period(year: $0, month: nil, years: step)
    }
  }

  private func period(year: Int, month: Int?, years: Int) -> Period? {
    let lastMonth = month ?? 12
    let lastYear = year + years - 1
    guard let start = CalendarDay(year: year, month: month ?? 1, day: 1),
      let end = CalendarDay(
        year: lastYear, month: lastMonth, day: CalendarDay.daysInMonth(lastMonth, of: lastYear))
    else { return nil }
    return Period(start: x(of: start), end: x(of: end), year: year, month: month, years: years)
  }
}
