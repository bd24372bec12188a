extension PartialDate {
  /// The date told no more exactly than another one is, from which it was reckoned: `[2022-06-05..]` becomes `[2022-22..]` where that is
  /// `[2022-22..]`, as nobody named a day.
  package func noFiner(than other: PartialDate) -> PartialDate {
    let precision = min(other.dates.map(\.precision).max() ?? .day, .year)
    guard precision > .day else { return self }
    switch form {
    case .single(let date): return PartialDate(date.coarsened(to: precision))
    case .interval(let from, let to):
      return PartialDate(from: from.coarsened(to: precision), to: to.coarsened(to: precision)) ?? self
    case .oneOf(let alternatives):
      let coarse = alternatives.map { $0.coarsened(to: precision) }
      if coarse.count == 1, case .date(let date) = coarse[0] { return PartialDate(date) }
      return PartialDate(oneOf: coarse) ?? self
    }
  }

  /// All dates that it is written with, in the order in which they are written.
  package var dates: [SingleDate] {
    switch form {
    case .single(let date): [date]
    case .interval(let from, let to): [from.date, to.date].compactMap { $0 }
    case .oneOf(let alternatives): alternatives.flatMap(\.dates)
    }
  }
}

extension IntervalEnd {
  fileprivate func coarsened(to precision: DatePrecision) -> IntervalEnd {
    date.map { .date($0.coarsened(to: precision)) } ?? self
  }
}

extension DateAlternative {
  /// The dates that it is written with.
  var dates: [SingleDate] {
    switch self {
    case .date(let date), .orEarlier(let date), .orLater(let date): [date]
    case .range(let from, let to): [from, to]
    }
  }

  fileprivate func coarsened(to precision: DatePrecision) -> DateAlternative {
    switch self {
    case .date(let date): return .date(date.coarsened(to: precision))
    case .orEarlier(let date): return .orEarlier(date.coarsened(to: precision))
    case .orLater(let date): return .orLater(date.coarsened(to: precision))
    case .range(let from, let to):
      let (from, to) = (from.coarsened(to: precision), to.coarsened(to: precision))
      return from == to ? .date(from) : .range(from, to)
    }
  }
}

extension SingleDate {
  /// The month, season or year in which it lies; itself if it is no finer.
  fileprivate func coarsened(to precision: DatePrecision) -> SingleDate {
    guard self.precision < precision else { return self }
    switch precision {
    case .month: return SingleDate(.month, year: year, month: month ?? 1, qualifiers: qualifiers)
    case .season:
      let start = CalendarMonth(year: year, month: month ?? 1).adding(-2)
      guard start.year >= CalendarDay.years.lowerBound else { fallthrough }
      let season = Season.allCases[(start.month - 1) / 3]
      return SingleDate(.season, year: start.year, month: Int(season.rawValue), qualifiers: qualifiers)
    default: return SingleDate(.year, year: year, qualifiers: qualifiers)
    }
  }
}
