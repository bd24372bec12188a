import DossierTemplate

/// Events counted by year or month: a bar for each, the part known to the day apart from the rest.
struct Histogram {
  /// One bar.
  struct Bar {
    let label: String
    let title: String
    let url: SiteURL?
    let exact: Int
    let uncertain: Int
  }

  private static let width = 720
  private static let height = 120
  private static let axisHeight = 24

  let bars: [Bar]

  /// Draws the chart; nil if there are fewer than two bars.
  func draw(label: String) -> HTMLFragment? {
    guard bars.count > 1, let fullest = bars.map({ $0.exact + $0.uncertain }).max(), fullest > 0 else { return nil }
    var canvas = SVGCanvas(width: Self.width, height: Self.height + Self.axisHeight, label: label)
    let step = (bars.count + 11) / 12
    for (index, bar) in bars.enumerated() {
      let left = index * Self.width / bars.count
      let right = (index + 1) * Self.width / bars.count
      let gap = right - left > 4 ? 1 : 0
      func draw(on canvas: inout SVGCanvas) {
        let whole = (bar.exact + bar.uncertain) * Self.height / fullest
        let exact = bar.exact * Self.height / fullest
        canvas.rectangle(
          x: left, y: Self.height - whole, width: max(1, right - left - gap), height: whole - exact, className: "band")
        canvas.rectangle(
          x: left, y: Self.height - exact, width: max(1, right - left - gap), height: exact, className: "mark")
      }
      if let url = bar.url, bar.exact + bar.uncertain > 0 {
        canvas.link(to: url, title: bar.title) { draw(on: &$0) }
      }
      if index % step == 0 {
        canvas.group("axis") {
          $0.text(bar.label, x: left, y: Self.height + 18, className: "first")
        }
      }
    }
    return canvas.finished()
  }
}
