/// One element of a one-of set: the date is this one, or within this range, or it is another element.
package enum DateAlternative: Hashable, Sendable, BitwiseCopyable {
  case date(SingleDate)
  /// `2006..2008`, both ends included.
  case range(SingleDate, SingleDate)
  /// `..2006-04-21`: on that date or at any time before it.
  case orEarlier(SingleDate)
  /// `2006-04-21..`: on that date or at any time after it.
  case orLater(SingleDate)

  var bounds: DateBounds {
    switch self {
    case .date(let date): DateBounds(earliest: date.earliest, latest: date.latest)
    case .range(let from, let to): DateBounds(earliest: from.earliest, latest: to.latest)
    case .orEarlier(let date): DateBounds(earliest: nil, latest: date.latest)
    case .orLater(let date): DateBounds(earliest: date.earliest, latest: nil)
    }
  }

  var outerBounds: DateBounds {
    switch self {
    case .date(let date): date.outerBounds
    case .range(let from, let to):
      DateBounds(earliest: from.outerBounds.earliest, latest: to.outerBounds.latest)
    case .orEarlier(let date): DateBounds(earliest: nil, latest: date.outerBounds.latest)
    case .orLater(let date): DateBounds(earliest: date.outerBounds.earliest, latest: nil)
    }
  }

  var qualifiers: DateQualifiers {
    switch self {
    case .date(let date), .orEarlier(let date), .orLater(let date): date.qualifiers
    case .range(let from, let to): from.qualifiers.union(to.qualifiers)
    }
  }
}
