extension PartialDate {
  /// The date that leaves open which of several it is: `[2003-07-11,2003-07-15]` for two days; nil if there are none.
  ///
  /// Its bounds hold those of all. A stretch of time counts as a day between its ends; where one of several is open to a side, the
  /// whole is.
  package static func anyOf(_ dates: [PartialDate]) -> PartialDate? {
    guard let first = dates.first else { return nil }
    guard dates.contains(where: { $0 != first }) else { return first }
    let alternatives = dates.flatMap(\.alternatives)
    return PartialDate(oneOf: alternatives)
      ?? PartialDate(
        within: dates.dropFirst().reduce(first.bounds) { $0.union($1.bounds) }, told: alternatives.flatMap(\.dates))
  }

  /// One unknown date within bounds, told by those of the dates that begin and end them; nil if they are open to both sides.
  private init?(within bounds: DateBounds, told dates: [SingleDate]) {
    let earliest = bounds.earliest.flatMap { _ in dates.min { $0.earliest < $1.earliest } }
    let latest = bounds.latest.flatMap { _ in dates.max { $0.latest < $1.latest } }
    switch (earliest, latest) {
    case (let earliest?, let latest?): self.init(oneOf: [.range(earliest, latest)])
    case (let earliest?, nil): self.init(.orLater(earliest))
    case (nil, let latest?): self.init(.orEarlier(latest))
    case (nil, nil): return nil
    }
  }

  private var alternatives: [DateAlternative] {
    switch form {
    case .single(let date): [.date(date)]
    case .oneOf(let alternatives): alternatives
    case .interval(let from, let to):
      switch (from.date, to.date) {
      case (let from?, let to?): [.range(from, to)]
      case (let from?, nil): [.orLater(from)]
      case (nil, let to?): [.orEarlier(to)]
      case (nil, nil): []
      }
    }
  }
}
