import DossierModel

/// How the events of a dossier are spread over the pages of its timeline.
///
/// A small timeline is one page. A larger one has a page for each year, a year with very many events one for each month, and a
/// month of very many several, so that no page grows with the dossier.
struct TimelineLayout: Sendable {
  /// A stretch of time with a page of its own.
  struct Period: Sendable {
    let year: Int
    /// Nil for a page of a whole year; 0 on a split year's page of events whose month isn't known.
    let month: Int?
    let events: [EventID]
    /// From 1; a month of very many events has several pages.
    var page = 1

    var name: String {
      page == 1 ? stem : "\(stem), page \(page)"
    }

    var path: String {
      page == 1 ? "timeline/\(stem).html" : "timeline/\(stem)_\(page).html"
    }

    private var stem: String {
      guard let month else { return TimelineLayout.text(of: year) }
      return TimelineLayout.text(of: year) + (month < 10 ? "-0\(month)" : "-\(month)")
    }
  }

  /// A timeline of no more events than this is one page.
  static let singlePageLimit = 12
  /// A year of more events than this is split into months.
  static let yearLimit = 600

  let periods: [Period]
  /// Events without any date: the last of the chronology.
  let undated: [EventID]
  private let pathByEvent: [String]

  init(_ dossier: Dossier, _ graph: DossierGraph) {
    let dated = graph.chronology.filter { Self.start(of: dossier.events[$0]) != nil }
    undated = graph.chronology.filter { Self.start(of: dossier.events[$0]) == nil }
    var pathByEvent = [String](repeating: SiteSection.timeline.index.text, count: dossier.events.count)
    var periods: [Period] = []
    if dated.count > Self.singlePageLimit {
      let byYear = Dictionary(grouping: dated) { Self.start(of: dossier.events[$0])?.year ?? 0 }
      for (year, events) in byYear.sorted(by: { $0.key < $1.key }) {
        guard events.count > Self.yearLimit else {
          periods.append(Period(year: year, month: nil, events: events))
          continue
        }
        let byMonth = Dictionary(grouping: events) { Self.month(of: dossier.events[$0]) }
        for (month, events) in byMonth.sorted(by: { $0.key < $1.key }) {
          for (page, start) in stride(from: 0, to: events.count, by: Self.yearLimit).enumerated() {
            let part = Array(events[start..<min(start + Self.yearLimit, events.count)])
            periods.append(Period(year: year, month: month, events: part, page: page + 1))
          }
        }
      }
    }
    for period in periods {
      for event in period.events { pathByEvent[Int(event.index)] = period.path }
    }
    self.periods = periods
    self.pathByEvent = pathByEvent
  }

  /// The page on which an event is at home.
  func path(of event: EventID) -> String {
    pathByEvent[Int(event.index)]
  }

  /// The day by which an event is put on the timeline: its earliest, or its latest where it has no earliest.
  static func start(of event: Event) -> CalendarDay? {
    event.when?.date.flatMap { $0.earliest ?? $0.latest }
  }

  /// The month in which an event certainly lies, or 0.
  static func month(of event: Event) -> Int {
    guard let date = event.when?.date, let earliest = date.earliest, let latest = date.latest else { return 0 }
    return earliest.year == latest.year && earliest.month == latest.month ? earliest.month : 0
  }

  /// A year as file names and headings have it.
  static func text(of year: Int) -> String {
    let digits = String(abs(year))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return year < 0 ? "-\(padded)" : padded
  }
}
