extension PartialDate {
  /// The date that lies this far from here, or nil if it leaves the years that can be written.
  ///
  /// - What is known to the day moves by days, and by months to the same day of the other month; where that month is
  ///   too short, to its last day: `2006-01-31` and one month is `2006-02-28`.
  /// - What is known to the month, season, year or decade moves as a whole by as many months, and stays what it is
  ///   where that is possible: `2004` and one year is `2005`, and one month makes it `[2004-02..2005-01]`.
  /// - Moved by days or weeks it becomes a range of days: `2004` and four days is `[2004-01-05..2005-01-04]`.
  /// - Qualifiers stay. An approximate offset makes the result approximate and no finer than its own unit: `2006-04-21`
  ///   and about two years is `2008~`.
  /// - Each end of an interval moves for itself, an open or unknown one stays; so do all alternatives of a set.
  package func shifted(by offset: DateOffset) -> PartialDate? {
    switch form {
    case .single(let date):
      switch date.shifted(by: offset) {
      case .date(let moved): return PartialDate(moved)
      case let range?: return PartialDate(range)
      case nil: return nil
      }
    case .interval(let from, let to):
      guard let from = from.shifted(by: offset, \.start), let to = to.shifted(by: offset, \.end) else { return nil }
      return PartialDate(from: from, to: to)
    case .oneOf(let alternatives):
      let moved = alternatives.compactMap { $0.shifted(by: offset) }
      if moved.count == 1, alternatives.count == 1, case .date(let date) = moved[0] { return PartialDate(date) }
      return moved.count == alternatives.count ? PartialDate(oneOf: moved) : nil
    }
  }

  /// What lies after a stretch of time lies after its end, and what lies before it before its beginning: the date from which an offset
  /// counts.
  package func edge(towards offset: DateOffset) -> PartialDate {
    guard case .interval(let from, let to) = form, offset.amount != 0 else { return self }
    switch (from.date, to.date, offset.amount > 0) {
    case (_, let to?, true): return PartialDate(to)
    case (let from?, nil, true): return PartialDate(.orLater(from))
    case (let from?, _, false): return PartialDate(from)
    case (nil, let to?, false): return PartialDate(.orEarlier(to))
    case (nil, nil, _): return self
    }
  }
}

extension IntervalEnd {
  fileprivate func shifted(by offset: DateOffset, _ edge: (DateAlternative) -> SingleDate) -> IntervalEnd? {
    guard let date else { return self }
    return date.shifted(by: offset).map { .date(edge($0)) }
  }
}

extension DateAlternative {
  /// The date with which it begins.
  fileprivate var start: SingleDate {
    switch self {
    case .date(let date), .range(let date, _), .orEarlier(let date), .orLater(let date): date
    }
  }

  /// The date with which it ends.
  fileprivate var end: SingleDate {
    switch self {
    case .date(let date), .range(_, let date), .orEarlier(let date), .orLater(let date): date
    }
  }

  fileprivate func shifted(by offset: DateOffset) -> DateAlternative? {
    switch self {
    case .date(let date):
      return date.shifted(by: offset)
    case .range(let from, let to):
      guard let from = from.shifted(by: offset)?.start, let to = to.shifted(by: offset)?.end else { return nil }
      // The last days of January all lead to the last one of February.
      return from == to ? .date(from) : .range(from, to)
    case .orEarlier(let date): return date.shifted(by: offset).map { .orEarlier($0.end) }
    case .orLater(let date): return date.shifted(by: offset).map { .orLater($0.start) }
    }
  }
}

extension SingleDate {
  /// This date moved: a date, or a range of days, months or years where no single date says as much.
  fileprivate func shifted(by offset: DateOffset) -> DateAlternative? {
    let moved =
      switch offset.unit {
      case .day: shifted(days: offset.amount)
      case .week: shifted(days: offset.amount * 7)
      case .month: shifted(months: offset.amount)
      case .year: shifted(months: offset.amount * 12)
      }
    guard offset.isApproximate else { return moved }
    guard let moved else { return nil }
    let start = moved.start.approximated(to: offset.unit, in: \.first)
    let end = moved.end.approximated(to: offset.unit, in: \.last)
    return start == end ? .date(start) : .range(start, end)
  }

  private func shifted(days: Int) -> DateAlternative? {
    if days == 0 { return .date(self) }
    guard let first = earliest.adding(days: days).flatMap(SingleDate.init),
      let last = latest.adding(days: days).flatMap(SingleDate.init)
    else { return nil }
    return first == last ? .date(first.qualified(qualifiers)) : range(first, last)
  }

  private func shifted(months: Int) -> DateAlternative? {
    if shape == .day {
      return earliest.adding(months: months).flatMap(SingleDate.init).map { .date($0.qualified(qualifiers)) }
    }
    let (first, last) = (self.months.first.adding(months), self.months.last.adding(months))
    guard CalendarDay.years.contains(first.year), CalendarDay.years.contains(last.year) else { return nil }
    if months.isMultiple(of: monthStep), precision < .decade || first.year >= 0 {
      let season = season.map { Int($0.rawValue) }
      return .date(
        SingleDate(shape, year: first.year, month: season ?? (month == nil ? 0 : first.month), qualifiers: qualifiers))
    }
    if months.isMultiple(of: 12), precision >= .year {
      return range(SingleDate(.year, year: first.year), SingleDate(.year, year: last.year))
    }
    return range(
      SingleDate(.month, year: first.year, month: first.month), SingleDate(.month, year: last.year, month: last.month))
  }

  /// The least number of months by which the date can move and keep its shape.
  private var monthStep: Int {
    switch precision {
    case .day, .month: 1
    case .season, .year: 12
    case .decade: 120
    case .century: 1200
    }
  }

  private func range(_ first: SingleDate, _ last: SingleDate) -> DateAlternative {
    .range(first.qualified(qualifiers), last.qualified(qualifiers))
  }

  /// As an estimate that is no finer than the unit; of a winter's two years, the one in which its first or last month
  /// lies.
  private func approximated(
    to unit: DateOffset.Unit, in edge: KeyPath<(first: CalendarMonth, last: CalendarMonth), CalendarMonth>
  ) -> SingleDate {
    let qualifiers = qualifiers.union(.approximate)
    switch (unit, precision) {
    case (.month, .day): return SingleDate(.month, year: year, month: month ?? 1, qualifiers: qualifiers)
    case (.year, .day), (.year, .month), (.year, .season):
      return SingleDate(.year, year: months[keyPath: edge].year, qualifiers: qualifiers)
    default: return qualified(qualifiers)
    }
  }
}
