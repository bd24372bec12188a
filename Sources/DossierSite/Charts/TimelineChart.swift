import DossierModel
import DossierTemplate

/// Events on an axis of time: exact dates as marks, uncertain ones as bands between their bounds, in lanes.
///
/// The list of events on the same page is its equivalent in text.
struct TimelineChart {
  /// A row of events under one label.
  struct Lane {
    let label: String
    let url: SiteURL?
    let events: [EventID]
  }

  private static let width = 720
  private static let gutter = 190
  private static let laneHeight = 26
  private static let axisHeight = 28
  private static let labelLength = 26
  private static let markRadius = 5

  private let composer: ViewComposer
  private let lanes: [Lane]
  private let scale: TimeScale

  /// Nil if fewer than three events have dates, or all on the same day: nothing is gained by a drawing then.
  init?(_ lanes: [Lane], _ composer: ViewComposer) {
    let bounds = lanes.flatMap(\.events).compactMap { composer.dossier.events[$0].when?.date?.bounds }
    let days = bounds.flatMap { [$0.earliest, $0.latest].compactMap { $0 } }
    guard bounds.count >= 3, let first = days.min(), let last = days.max(),
      let scale = TimeScale(from: first, to: last, left: Self.gutter, right: Self.width - 12)
    else { return nil }
    self.composer = composer
    self.lanes = lanes.filter { lane in lane.events.contains { composer.dossier.events[$0].when?.date != nil } }
    self.scale = scale
  }

  /// Draws the chart; `link` says where an event's mark leads.
  func draw(label: String, link: (EventID) -> SiteURL) -> HTMLFragment {
    let bottom = lanes.count * Self.laneHeight
    var canvas = SVGCanvas(width: Self.width, height: bottom + Self.axisHeight, label: label)
    let ticks = scale.ticks(composer.phrases)
    canvas.group("axis") { canvas in
      for (position, tick) in ticks.enumerated() {
        canvas.line(x1: tick.x, y1: 0, x2: tick.x, y2: bottom + 6)
        let isLast = position == ticks.count - 1 && tick.x > Self.width - 60
        canvas.text(tick.label, x: isLast ? Self.width : tick.x, y: bottom + 20, className: isLast ? "last" : nil)
      }
    }
    for (index, lane) in lanes.enumerated() {
      canvas.group("lane") { draw(lane, at: index * Self.laneHeight + Self.laneHeight / 2, on: &$0, link) }
    }
    return canvas.finished()
  }

  private func draw(_ lane: Lane, at y: Int, on canvas: inout SVGCanvas, _ link: (EventID) -> SiteURL) {
    canvas.line(x1: Self.gutter, y1: y, x2: Self.width, y2: y)
    let label = Self.shortened(lane.label)
    if let url = lane.url {
      canvas.link(to: url, title: lane.label) { $0.text(label, x: 0, y: y + 4) }
    } else {
      canvas.text(label, x: 0, y: y + 4)
    }
    // Bands first, so that no mark hides behind one.
    let events = lane.events.filter { composer.dossier.events[$0].when?.date != nil }
    for id in events.filter({ !isExact($0) }) + events.filter(isExact) {
      canvas.link(to: link(id), title: title(of: id)) { draw(id, at: y, on: &$0) }
    }
  }

  private func isExact(_ id: EventID) -> Bool {
    composer.dossier.events[id].when?.date?.isExactDay ?? false
  }

  private func draw(_ id: EventID, at y: Int, on canvas: inout SVGCanvas) {
    guard let bounds = composer.dossier.events[id].when?.date?.bounds else { return }
    let start = bounds.earliest.map(scale.x(of:)) ?? Self.gutter
    let end = bounds.latest.map(scale.x(of:)) ?? Self.width
    if isExact(id) {
      canvas.circle(x: start, y: y, radius: Self.markRadius, className: "mark")
    } else {
      let width = max(end - start, 2 * Self.markRadius)
      canvas.rectangle(
        x: start, y: y - Self.markRadius, width: width, height: 2 * Self.markRadius, radius: 2, className: "band")
    }
  }

  private func title(of id: EventID) -> String {
    let event = composer.dossier.events[id]
    guard let when = composer.when(event.when) else { return composer.site.labels[.event(id)].text }
    return "\(when.text): \(composer.site.labels[.event(id)].text)"
  }

  private static func shortened(_ label: String) -> String {
    label.count <= labelLength ? label : label.prefix(labelLength - 1) + "…"
  }
}
