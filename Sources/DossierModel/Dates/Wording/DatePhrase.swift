/// A pattern around whole dates, and the variants that a language uses around some: French *depuis 2006*, but *jusqu’en 2006*,
/// *jusqu’au 21 avril*, *jusqu’à environ 2006*.
package struct DatePhrase: ExpressibleByStringLiteral, Sendable {
  private let general: DatePattern
  private let days: DatePattern
  private let seasons: DatePattern
  private let decades: DatePattern
  private let estimates: DatePattern

  /// - Parameters:
  ///   - general: around months and years, and whatever has no variant of its own.
  ///   - estimates: around dates with a qualifier of their own, *about 2006*.
  package init(
    _ general: DatePattern, days: DatePattern? = nil, seasons: DatePattern? = nil, decades: DatePattern? = nil,
    estimates: DatePattern? = nil
  ) {
    self.general = general
    self.days = days ?? general
    self.seasons = seasons ?? general
    self.decades = decades ?? general
    self.estimates = estimates ?? general
  }

  package init(stringLiteral pattern: String) {
    self.init(DatePattern(stringLiteral: pattern))
  }

  /// What stands around a date.
  func pattern(around date: SingleDate) -> DatePattern {
    guard date.qualifiers.isEmpty else { return estimates }
    switch date.shape {
    case .day: return days
    case .season: return seasons
    case .decade: return decades
    default: return general
    }
  }

  /// What stands around two dates.
  func pattern(from start: SingleDate, to end: SingleDate) -> DatePattern {
    start.isPlainDay && end.isPlainDay ? days : general
  }
}

extension SingleDate {
  fileprivate var isPlainDay: Bool { shape == .day && qualifiers.isEmpty }
}
