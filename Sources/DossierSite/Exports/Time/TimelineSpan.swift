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

    /// The first or, for an end, the last that the date can be; a year or a month where that is what it is.
    fileprivate init(_ date: SingleDate, isEnd: Bool = false) {
      switch date.shape {
      case .year, .month, .day: self.init(year: date.year, month: date.month, day: date.day)
      default: self.init(isEnd ? date.latest : date.earliest)
      }
    }
  }

  let start: Parts
  let end: Parts?
}

extension TimelineSpan {
  /// - Parameter start: the day where the date begins, or ends if it has no beginning.
  init(_ date: PartialDate, start: CalendarDay) {
    switch date.form {
    case .single(let single):
      let isWhole = [.year, .month, .day].contains(single.shape)
      self.init(start: Parts(single), end: isWhole ? nil : Parts(single, isEnd: true))
    case .interval(let from, let to):
      let first = from.date ?? to.date
      self.init(
        start: first.map { Parts($0, isEnd: from.date == nil) } ?? Parts(start),
        end: from.date == nil ? nil : to.date.map { Parts($0, isEnd: true) })
    case .oneOf:
      self.init(start: Parts(start), end: date.latest.flatMap { $0 == start ? nil : Parts($0) })
    }
  }
}
