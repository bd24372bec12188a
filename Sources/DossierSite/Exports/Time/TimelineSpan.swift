import DossierModel

/// Where TimelineJS draws a date: from a year, a month or a day, and perhaps to another.
///
/// It takes a year or a month alone for the whole of it, so an end is given only to what is none of these.
struct TimelineSpan: Hashable {
  /// A date as numbers, down to what is known.
  struct Parts: Hashable {
    let year: Int
    var month: Int?
    var day: Int?

    init(year: Int, month: Int? = nil, day: Int? = nil) {
      self.year = year
      self.month = month
      self.day = day
    }

    init(_ day: CalendarDay) {
      let (year, month, dayOfMonth) = day.components
      self.init(year: year, month: month, day: dayOfMonth)
    }

    /// The first or, for an end, the last that the date can be, as exactly as it is known: a decade by its years, a season by its
    /// months.
    fileprivate init(_ date: SingleDate, isEnd: Bool = false) {
      let edge = Parts(isEnd ? date.latest : date.earliest)
      switch date.precision {
      case .day: self = edge
      case .month, .season: self.init(year: edge.year, month: edge.month)
      case .year, .decade, .century: self.init(year: edge.year)
      }
    }
  }

  let start: Parts
  let end: Parts?
}

extension TimelineSpan {
  /// Nil for what has neither a beginning nor an end.
  init?(_ date: PartialDate) {
    let dates = date.dates
    guard let first = dates.min(by: { $0.earliest < $1.earliest }), let last = dates.max(by: { $0.latest < $1.latest })
    else { return nil }
    let start = date.earliest == nil ? Parts(last, isEnd: true) : Parts(first)
    let end = date.latest.map { _ in Parts(last, isEnd: true) }
    self.init(start: start, end: end == start ? nil : end)
  }
}
