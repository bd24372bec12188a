import DossierModel
import DossierTemplate

/// The events of one lane on the axis of time, each a link, in as many rows as it takes that they don't hide each other.
struct EventStrip {
  /// How far apart events in one row must be, so that their marks don't touch on the narrowest phone.
  private static let gap = 350
  /// A strip of more rows than this is no longer taken in at a glance.
  private static let rowLimit = 16
  private static let rowHeight = 14
  private static let margin = 10
  private static let radius = 5
  /// What an event takes, or a little less.
  private static let usualBytes = 180

  /// By their beginnings.
  let events: [ChartedEvent]
  /// The row of each event.
  let rows: [Int]

  init(_ events: [ChartedEvent]) {
    self.events = events.sorted { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }
    var ends: [Int] = []
    rows = self.events.map { event in
      let start = event.start.hundredths
      let row = ends.firstIndex { $0 + Self.gap <= start } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = max(ends[row], event.end.hundredths)
      return row
    }
  }

  /// Whether so few events collide that each can be told apart.
  var isReadable: Bool { (rows.max() ?? 0) < Self.rowLimit }

  var height: Int { 2 * Self.margin + Self.rowHeight * (rows.max() ?? 0) }

  /// Draws the strip; `link` says where an event's mark leads, and `title` writes its title. Of a first row, which most strips have
  /// alone, the stylesheet says how high everything is.
  func draw(
    _ phrases: Phrasebook, link: (EventID) -> SiteURL, title: (EventID, inout SVGCanvas) -> Void
  ) -> HTMLFragment {
    var canvas = SVGCanvas(
      unlabeledOfHeight: height == 2 * Self.margin ? nil : height, className: "strip",
      capacity: 60 + events.count * Self.usualBytes)
    for (event, row) in zip(events, rows) {
      canvas.link(to: link(event.id)) { canvas in
        title(event.id, &canvas)
        guard !event.status.stands else { return }
        canvas.words(" (")
        canvas.words(phrases.status(event.status))
        canvas.words(")")
      } drawing: {
        draw(event, inRow: row, on: &$0)
      }
    }
    return canvas.finished()
  }

  private func draw(_ event: ChartedEvent, inRow row: Int, on canvas: inout SVGCanvas) {
    let y = Self.margin + row * Self.rowHeight
    let status = event.status.stands ? "" : " \(event.status.rawValue)"
    switch event.look {
    case .mark:
      canvas.circle(x: event.start, y: row == 0 ? nil : y, radius: nil, className: "mark" + status)
    case .band:
      canvas.rectangle(
        x: event.start, y: row == 0 ? nil : y - Self.radius + 1, width: event.end - event.start,
        className: "band" + status)
    case .line:
      canvas.line(x1: event.start, y1: y, x2: event.end, y2: y, className: "span" + status)
      for (place, isOpen) in [(event.start, event.isOpenBefore), (event.end, event.isOpenAfter)] where !isOpen {
        canvas.line(x1: place, y1: y - Self.radius + 1, x2: place, y2: y + Self.radius - 1, className: "span")
      }
    }
  }
}
