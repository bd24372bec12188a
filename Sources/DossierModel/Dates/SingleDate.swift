/// One date of any precision, perhaps qualified: what stands alone, at the ends of an interval and in a set of
/// alternatives.
///
/// Six bytes, trivial to copy.
package struct SingleDate: Hashable, Sendable, BitwiseCopyable {
  /// Which parts of the date are written, and which of them as unknown.
  package enum Shape: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    /// `2006-04-21`
    case day
    /// `2000-12`
    case month
    /// `2022-22`
    case season
    /// `2010`
    case year
    /// `202X`
    case decade
    /// `20XX`
    case century
    /// `2023-07-XX`: one day of a known month.
    case dayUnspecified
    /// `2010-XX`: one month of a known year.
    case monthUnspecified
    /// `2023-XX-XX`: one day of a known year.
    case monthAndDayUnspecified
  }

  package let shape: Shape
  package let qualifiers: DateQualifiers
  private let storedYear: Int16
  /// 1–12, the code of a season, or 0.
  private let storedMonth: UInt8
  /// 1–31 or 0.
  private let storedDay: UInt8

  /// The caller knows that such a date exists. A season's code stands in `month`; parts that the shape lacks are 0.
  init(_ shape: Shape, year: Int, month: Int = 0, day: Int = 0, qualifiers: DateQualifiers = []) {
    self.shape = shape
    self.qualifiers = qualifiers
    storedYear = Int16(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  /// The year as written; the first of its decade or century where only that is known.
  package var year: Int { Int(storedYear) }

  /// 1–12, or nil if no month is known.
  package var month: Int? {
    switch shape {
    case .day, .month, .dayUnspecified: Int(storedMonth)
    default: nil
    }
  }

  /// 1–31, or nil if no day is known.
  package var day: Int? { shape == .day ? Int(storedDay) : nil }

  package var season: Season? { shape == .season ? Season(rawValue: storedMonth) : nil }

  package var precision: DatePrecision {
    switch shape {
    case .day: .day
    case .month, .dayUnspecified: .month
    case .season: .season
    case .year, .monthUnspecified, .monthAndDayUnspecified: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// The same date with these qualifiers instead of its own.
  package func qualified(_ qualifiers: DateQualifiers) -> SingleDate {
    SingleDate(shape, year: year, month: Int(storedMonth), day: Int(storedDay), qualifiers: qualifiers)
  }
}

extension SingleDate {
  /// A year, a month or a day, or nil if there is no such date.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard CalendarDay(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    switch (month, day) {
    case (nil, nil): self.init(.year, year: year)
    case (let month?, nil): self.init(.month, year: year, month: month)
    case (let month?, let day?): self.init(.day, year: year, month: month, day: day)
    case (nil, _?): return nil
    }
  }

  /// A season, or nil if its year needs more than four digits.
  package init?(_ season: Season, year: Int) {
    guard CalendarDay.years.contains(year) else { return nil }
    self.init(.season, year: year, month: Int(season.rawValue))
  }

  /// A day, or nil if its year needs more than four digits.
  package init?(_ day: CalendarDay) {
    let (year, month, day) = day.components
    self.init(year: year, month: month, day: day)
  }
}
