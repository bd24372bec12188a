/// A date as far as it is known: the EDTF of ISO 8601-2:2019, level 1 and the parts of level 2 that press reports need.
///
/// | written | meaning |
/// |---|---|
/// | `2006-04-21`, `2000-12`, `2010` | a day, a month, a year (−9999 to 9999, four digits: `-0043` is 44 BC) |
/// | `2022-21` … `2022-24` | spring, summer, autumn, winter: see ``Season`` for their months |
/// | `202X`, `20XX`, `2010-XX`, `2023-07-XX`, `2023-XX-XX` | what `X` stands for is not known |
/// | `2010~`, `2010?`, `2010%` | approximate, uncertain, both; also on each end of an interval and in sets |
/// | `1997/2019`, `2023-06/..`, `../2019`, `2003/`, `/2003` | a stretch of time; `..` is open, nothing is unknown |
/// | `[2004,2006]`, `[2023-07-21..2023-07-31]`, `[..2006-04-21]`, `[2004,2006..2008]` | one of these, not known which |
///
/// Everything that sorts and checks goes by ``bounds``. An interval with an unknown end (`2003/`) is bounded like an
/// open one: how long it lasted can't be said.
///
/// Sixteen bytes. Only a set owns memory; all else is copied without counting references.
package struct PartialDate: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case single(SingleDate)
    case interval(from: IntervalEnd, to: IntervalEnd)
    /// Never empty; in the order of time, without repetitions.
    case oneOf([DateAlternative])
  }

  package let form: Form

  package init(_ date: SingleDate) {
    form = .single(date)
  }

  /// A stretch of time, or nil if it ends before it starts or neither end is a date.
  package init?(from start: IntervalEnd, to end: IntervalEnd) {
    guard start.date != nil || end.date != nil else { return nil }
    if let start = start.date, let end = end.date, end.latest < start.earliest { return nil }
    form = .interval(from: start, to: end)
  }

  /// One of these, or nil if there are none, if a range ends before it starts or if several are open to the same side.
  package init?(oneOf alternatives: [DateAlternative]) {
    guard !alternatives.isEmpty else { return nil }
    for case .range(let from, let to) in alternatives where to.latest < from.earliest { return nil }
    var sorted = alternatives
    if sorted.count > 1 {
      sorted.sort { $0.sortKey < $1.sortKey }
      var distinct: [DateAlternative] = []
      for alternative in sorted where distinct.last != alternative {
        distinct.append(alternative)
      }
      sorted = distinct
    }
    for case .orEarlier in sorted.dropFirst() { return nil }
    for case .orLater in sorted.dropLast() { return nil }
    form = .oneOf(sorted)
  }

  package init(_ alternative: DateAlternative) {
    form = .oneOf([alternative])
  }
}

extension PartialDate {
  /// The first and the last day that the date can mean, qualifiers left aside.
  package var bounds: DateBounds {
    switch form {
    case .single(let date): DateBounds(earliest: date.earliest, latest: date.latest)
    case .interval(let from, let to): DateBounds(earliest: from.date?.earliest, latest: to.date?.latest)
    case .oneOf(let alternatives): Self.union(of: alternatives, \.bounds)
    }
  }

  package var earliest: CalendarDay? { bounds.earliest }

  package var latest: CalendarDay? { bounds.latest }

  /// The bounds beyond which the date certainly doesn't lie: those that ``before(_:)`` goes by.
  ///
  /// An approximate date has a margin of one unit of its precision to both sides: a year for `2010~`, a month for
  /// `2010-04~`, a week for `2010-04-21~`. An uncertain one (`2010?`) may be wrong by any amount and is unbounded. An
  /// interval's start and end are widened each by its own qualifier.
  package var outerBounds: DateBounds {
    switch form {
    case .single(let date): date.outerBounds
    case .interval(let from, let to):
      DateBounds(earliest: from.date?.outerBounds.earliest, latest: to.date?.outerBounds.latest)
    case .oneOf(let alternatives): Self.union(of: alternatives, \.outerBounds)
    }
  }

  /// True if any part bears `?` or `%`.
  package var isUncertain: Bool { qualifiers.contains(.uncertain) }

  /// True if any part bears `~` or `%`.
  package var isApproximate: Bool { qualifiers.contains(.approximate) }

  /// True for one day, written without any qualifier.
  package var isExactDay: Bool {
    if case .single(let date) = form { date.shape == .day && date.qualifiers.isEmpty } else { false }
  }

  /// The precision of a single date; nil for intervals and sets, whose bounds say more.
  package var precision: DatePrecision? {
    if case .single(let date) = form { date.precision } else { nil }
  }

  /// The year in which the whole date lies, or nil if it may lie in several. A winter counts for the year it bears.
  package var year: Int? {
    if case .single(let date) = form, date.precision <= .year { return date.year }
    let bounds = bounds
    guard let first = bounds.earliest?.year, first == bounds.latest?.year else { return nil }
    return first
  }

  /// The ``year``, unless the date is an estimate that the next or the last year would fit, too: of `2010~` and `2010?` it isn't known.
  package var knownYear: Int? {
    guard !qualifiers.isEmpty else { return year }
    let bounds = outerBounds
    guard let first = bounds.earliest?.year, first == bounds.latest?.year else { return nil }
    return first
  }

  var qualifiers: DateQualifiers {
    switch form {
    case .single(let date): date.qualifiers
    case .interval(let from, let to): from.qualifiers.union(to.qualifiers)
    case .oneOf(let alternatives): alternatives.reduce([]) { $0.union($1.qualifiers) }
    }
  }

  private static func union(
    of alternatives: [DateAlternative], _ bounds: (DateAlternative) -> DateBounds
  ) -> DateBounds {
    guard let first = alternatives.first else { return DateBounds(earliest: nil, latest: nil) }
    return alternatives.dropFirst().reduce(bounds(first)) { $0.union(bounds($1)) }
  }
}
