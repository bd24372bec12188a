import DossierModel

/// A date as bibliographies have it: year, month and day as far as they are certain, of one day or of two ends.
struct BibliographicDate: Hashable {
  /// One or two lists of a year and perhaps a month and a day.
  let parts: [[Int]]
  /// 1 for spring to 4 for winter.
  var season: Int?
  var isCirca = false

  /// Nil if not even the year is certain, or if it lies before the year 1.
  init?(_ date: PartialDate) {
    guard let earliest = date.earliest, let latest = date.latest, earliest.year > 0 else { return nil }
    isCirca = date.isApproximate || date.isUncertain
    switch date.form {
    case .single(let single):
      switch single.shape {
      case .decade, .century:
        parts = [[earliest.year], [latest.year]]
      case .season:
        parts = [[single.year]]
        season = single.season.map { Int($0.rawValue) - 20 }
      default:
        parts = [Self.parts(of: single)]
      }
    case .interval(let from, let to):
      guard let from = from.date, let to = to.date else { return nil }
      parts = [Self.parts(of: from), Self.parts(of: to)]
    case .oneOf:
      guard earliest.year == latest.year else { return nil }
      let isOneMonth = earliest.month == latest.month
      let isOneDay = isOneMonth && earliest.day == latest.day
      parts = [[earliest.year] + (isOneMonth ? [earliest.month] : []) + (isOneDay ? [earliest.day] : [])]
      isCirca = isCirca || !isOneDay
    }
  }

  private static func parts(of date: SingleDate) -> [Int] {
    [date.year] + [date.month, date.day].compactMap { $0 }
  }
}
