import DossierModel

/// Maps days to places on a horizontal axis, and chooses where the axis is labeled.
struct TimeScale {
  /// A labeled place on the axis.
  struct Tick {
    let x: Int
    let label: String
  }

  let first: CalendarDay
  let last: CalendarDay
  private let left: Int
  private let right: Int

  /// A scale from the first day of `first`'s month or year to the end of `last`'s, between two places on the axis.
  ///
  /// Nil if no day can be given a place.
  init?(from first: CalendarDay, to last: CalendarDay, left: Int, right: Int) {
    let isShort = last.year - first.year < 2
    let start = CalendarDay(year: first.year, month: isShort ? first.month : 1, day: 1)
    let end = CalendarDay(
      year: last.year, month: isShort ? last.month : 12,
      day: CalendarDay.daysInMonth(isShort ? last.month : 12, of: last.year))
    guard let start, let end, start < end, left < right else { return nil }
    self.first = start
    self.last = end
    self.left = left
    self.right = right
  }

  /// The place of a day; days outside of the scale lie at its ends.
  func x(of day: CalendarDay) -> Int {
    let clamped = min(max(day, first), last)
    let span = Int(last.number - first.number)
    return left + Int(clamped.number - first.number) * (right - left) / span
  }

  /// At most about ten ticks: months on a short scale, else years in round steps.
  func ticks(_ phrases: Phrasebook) -> [Tick] {
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= 24 { return monthTicks(count: months, step: months <= 8 ? 1 : months <= 14 ? 2 : 4, phrases) }
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
