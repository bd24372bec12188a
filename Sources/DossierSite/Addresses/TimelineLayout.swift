import DossierModel
import DossierPublishing

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

  private(set) var periods: [Period] = []
  /// Events that went on for years, in their order, with the years after that of whose page they are at home.
  private(set) var spans: [(event: EventID, years: ClosedRange<Int>)] = []
  /// Events without any date: the last of the chronology.
  private(set) var undated: [EventID]
  private var datedCount: Int
  /// The pages of events, by their places in the table; of those on the timeline's first page nothing.
  private var paths: RecordValues<String?>
  private var events: RecordTable<Event>

  init(_ dossier: Dossier, _ graph: DossierGraph) {
    events = dossier.events
    let dated = graph.chronology.filter { dossier.events.lend($0, to: Self.start) != nil }
    undated = graph.chronology.filter { dossier.events.lend($0, to: Self.start) == nil }
    datedCount = dated.count
    paths = RecordValues(repeating: nil, count: dossier.events.firstCount)
    guard dated.count > Self.singlePageLimit else { return }
    let byYear = Dictionary(grouping: dated) { dossier.events.lend($0, to: Self.start)?.year ?? 0 }
    for (year, events) in byYear.sorted(by: { $0.key < $1.key }) { periods += Self.periods(of: year, events, dossier) }
    spans = Self.spans(among: dated, dossier)
    for period in periods {
      let path = period.path
      for event in period.events { paths.fill(dossier.events.place(of: event), with: path) }
    }
  }

  /// The layout after an edit, and the events that are on other pages than before.
  func following(_ edit: SiteEdit, _ graph: DossierGraph) -> (layout: TimelineLayout, moved: [EventID]) {
    func start(_ id: EventID, _ dossier: Dossier) -> CalendarDay? {
      dossier.events.contains(id) ? dossier.events.lend(id, to: Self.start) : nil
    }
    var layout = self
    layout.events = edit.new.events
    let edited = edit.ids(\.events) { $0.when?.date }
    guard !edited.isEmpty else { return (layout, []) }
    layout.datedCount += edited.reduce(0) {
      $0 + (start($1, edit.new) == nil ? 0 : 1) - (start($1, edit.old) == nil ? 0 : 1)
    }
    guard datedCount > Self.singlePageLimit, layout.datedCount > Self.singlePageLimit else {
      let layout = TimelineLayout(edit.new, graph)
      return (layout, layout.moved(among: edit.new.events.ids, from: self, edit))
    }
    let isEdited = Set(edited)
    layout.undated.removeAll(where: isEdited.contains)
    var byYear: [Int: [EventID]] = [:]
    for id in edited {
      if let year = start(id, edit.old)?.year { byYear[year, default: []] += [] }
      guard edit.new.events.contains(id) else { continue }
      if let year = start(id, edit.new)?.year {
        byYear[year, default: []].append(id)
      } else {
        layout.undated.insert(id, at: layout.undated.partitioningIndex { edit.new.isEarlier(id, than: $0) })
      }
    }
    if edited.contains(where: { Self.span(of: $0, edit.old) != nil || Self.span(of: $0, edit.new) != nil }) {
      layout.spans = Self.spans(among: graph.chronology, edit.new)
    }
    var concerned = edited
    for (year, events) in byYear {
      let others = periods.lazy.filter { $0.year == year }.flatMap(\.events).filter { !isEdited.contains($0) }
      concerned += others
      let fresh = Self.periods(of: year, (others + events).sorted(by: edit.new.isEarlier), edit.new)
      layout.periods.removeAll { $0.year == year }
      layout.periods.insert(contentsOf: fresh, at: layout.periods.partitioningIndex { $0.year > year })
      for period in fresh {
        for event in period.events { layout.paths.replace(edit.new.events.place(of: event), with: period.path) }
      }
    }
    for id in edited where edit.new.events.contains(id) && start(id, edit.new) == nil {
      layout.paths.replace(edit.new.events.place(of: id), with: nil)
    }
    return (layout, layout.moved(among: concerned, from: self, edit))
  }

  private func moved(
    among events: some Sequence<EventID>, from former: TimelineLayout, _ edit: SiteEdit
  ) -> [EventID] {
    events.filter { id in
      edit.new.events.contains(id) && edit.old.events.contains(id) && path(of: id) != former.path(of: id)
    }
  }

  /// The pages of a year, whose events come in their order.
  private static func periods(of year: Int, _ events: [EventID], _ dossier: Dossier) -> [Period] {
    guard !events.isEmpty else { return [] }
    guard events.count > yearLimit else { return [Period(year: year, month: nil, events: events)] }
    let byMonth = Dictionary(grouping: events) { dossier.events.lend($0, to: month) }
    return byMonth.sorted { $0.key < $1.key }.flatMap { month, events in
      stride(from: 0, to: events.count, by: yearLimit).enumerated().map { page, start in
        let part = Array(events[start..<min(start + yearLimit, events.count)])
        return Period(year: year, month: month, events: part, page: page + 1)
      }
    }
  }

  private static func spans(
    among events: some Sequence<EventID>, _ dossier: Dossier
  ) -> [(event: EventID, years: ClosedRange<Int>)] {
    events.compactMap { id in span(of: id, dossier).map { (id, $0) } }
  }

  /// The years into which an event went on after that of its start; nil for one that began and ended in a year, or of which nobody
  /// says so.
  private static func span(of id: EventID, _ dossier: Dossier) -> ClosedRange<Int>? {
    guard dossier.events.contains(id), case .interval(let from, let to) = dossier.events[id].when?.date?.form,
      let first = from.date?.earliest.year, let last = to.date?.latest.year, first < last
    else { return nil }
    return first + 1...last
  }

  /// The page on which an event is at home.
  func path(of event: EventID) -> String {
    paths.find(events.place(of: event)).flatMap { $0 } ?? SiteSection.timeline.index.text
  }

  /// The day by which an event is put on the timeline: its earliest, or its latest where it has no earliest.
  static func start(of event: borrowing Event) -> CalendarDay? {
    event.when?.date.flatMap { $0.earliest ?? $0.latest }
  }

  /// The month in which an event certainly lies, or 0.
  static func month(of event: borrowing Event) -> Int {
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
