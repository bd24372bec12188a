extension SingleDate {
  package var earliest: CalendarDay {
    switch shape {
    case .day: CalendarDay(knownYear: year, month: month ?? 1, day: day ?? 1)
    default: months.first.firstDay
    }
  }

  package var latest: CalendarDay {
    switch shape {
    case .day: earliest
    default: months.last.lastDay
    }
  }

  /// The first and the last month that the date touches.
  var months: (first: CalendarMonth, last: CalendarMonth) {
    switch shape {
    case .day, .month, .dayUnspecified:
      let month = CalendarMonth(year: year, month: month ?? 1)
      return (month, month)
    case .season:
      return (season ?? .spring).months(of: year)
    case .year, .monthUnspecified, .monthAndDayUnspecified:
      return (CalendarMonth(year: year, month: 1), CalendarMonth(year: year, month: 12))
    case .decade:
      return (CalendarMonth(year: year, month: 1), CalendarMonth(year: year + 9, month: 12))
    case .century:
      return (CalendarMonth(year: year, month: 1), CalendarMonth(year: year + 99, month: 12))
    }
  }

  /// The bounds beyond which the date certainly doesn't lie.
  ///
  /// An approximate date is given a margin of one unit of its own precision on both sides (a week if it is a day):
  /// `2010~` may be any day from 2009 to 2011. An uncertain date may be wrong by any amount and has no such bounds.
  var outerBounds: DateBounds {
    if qualifiers.contains(.uncertain) {
      return DateBounds(earliest: nil, latest: nil)
    }
    let bounds = DateBounds(earliest: earliest, latest: latest)
    guard qualifiers.contains(.approximate) else { return bounds }
    return switch precision {
    case .day:
      DateBounds(earliest: bounds.earliest?.adding(days: -7), latest: bounds.latest?.adding(days: 7))
    case .month: widened(months: 1)
    case .season: widened(months: 3)
    case .year: widened(months: 12)
    case .decade: widened(months: 120)
    case .century: widened(months: 1200)
    }
  }

  private func widened(months margin: Int) -> DateBounds {
    let (first, last) = months
    return DateBounds(earliest: first.adding(-margin).firstDay, latest: last.adding(margin).lastDay)
  }
}
