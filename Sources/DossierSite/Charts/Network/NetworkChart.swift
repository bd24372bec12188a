import DossierModel
import DossierTemplate

/// The network as a drawing: people as discs, organizations as squares, cases as diamonds, with lines between those who are tied.
///
/// The table of ties on the same page is its equivalent in text.
struct NetworkChart {
  /// The room that a drawing is made for, the widest first.
  enum Size: String, CaseIterable {
    /// A page's text column on a wide screen.
    case wide
    /// A tablet or a sheet of paper: labels of the same size, and fewer records.
    case medium
    /// A phone: narrower labels, and fewer records still.
    case narrow

    var width: Int {
      switch self {
      case .wide: 1040
      case .medium: 720
      case .narrow: 288
      }
    }

    var labelWidth: Int { self == .narrow ? 84 : 112 }

    var recordLimit: Int {
      switch self {
      case .wide: 120
      case .medium: 36
      case .narrow: 30
      }
    }
  }

  /// With more lines than this they are drawn fainter.
  private static let denseLimit = 300

  private let composer: ViewComposer
  private let selection: NetworkSelection
  private let size: Size
  private let labels: [LabelText]
  private let radii: [Int]
  private let layout: NetworkLayout
  /// From how many neighbors on a record is a hub, whose label stands out: the first tenth are.
  private let hubDegree: Int

  init(_ selection: NetworkSelection, _ composer: ViewComposer, size: Size) {
    self.selection = selection
    self.size = size
    self.composer = composer
    let labels = selection.records.map { LabelText(composer.site.labels[$0], width: size.labelWidth) }
    let radii = selection.records.map { Self.radius(composer.site.ties.neighbors(of: $0).count) }
    let nodes = zip(labels, radii).map {
      NetworkLayout.Node(radius: $1, labelWidth: $0.width, labelHeight: $0.height + Self.labelGap)
    }
    layout = NetworkLayout(nodes, edges: selection.edges.map { ($0.from, $0.to) }, width: size.width)
    let degrees = selection.records.map { composer.site.ties.neighbors(of: $0).count }.sorted(by: >)
    hubDegree = max(4, degrees.isEmpty ? 0 : degrees[degrees.count / 10])
    self.labels = labels
    self.radii = radii
  }

  private static let labelGap = 5

  /// Marks grow with the number of neighbors, by area, up to a limit.
  private static func radius(_ degree: Int) -> Int {
    Int((3.5 + 2 * Double(min(degree, 36)).squareRoot()).rounded())
  }

  func draw(label: String) -> HTMLFragment {
    var canvas = SVGCanvas(
      width: layout.width, height: layout.height, label: label,
      className: className)
    for edge in selection.edges {
      let (from, to) = (layout.places[edge.from], layout.places[edge.to])
      let className = edge.status.stands ? "edge" : "edge \(edge.status.rawValue)"
      canvas.line(x1: from.x, y1: from.y, x2: to.x, y2: to.y, className: className)
    }
    for index in selection.records.indices { draw(index, on: &canvas) }
    return canvas.finished()
  }

  private var className: String {
    "whole \(size.rawValue)" + (selection.edges.count > Self.denseLimit ? " dense" : "")
  }

  private func draw(_ index: Int, on canvas: inout SVGCanvas) {
    let record = selection.records[index]
    let degree = composer.site.ties.neighbors(of: record).count
    let title = composer.phrases[
      .node,
      [
        .name: composer.site.labels[record], .kind: composer.phrases.noun(record.kind.counted, for: 1),
        .n: composer.phrases.number(degree),
      ]]
    let hub = degree >= hubDegree ? " hub" : ""
    canvas.link(to: composer.url(of: record), title: title, className: "node \(record.kind.noun)\(hub)") { canvas in
      let (x, y, radius) = (layout.places[index].x, layout.places[index].y, radii[index])
      switch record.kind {
      case .organization:
        canvas.rectangle(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
      case .case: canvas.diamond(x: x, y: y, radius: radius)
      default: canvas.circle(x: x, y: y, radius: radius)
      }
      let top = y + radius + Self.labelGap - 3
      for (line, text) in labels[index].lines.enumerated() {
        canvas.text(text, x: x, y: top + (line + 1) * LabelText.lineHeight - 3, className: "mid")
      }
    }
  }
}
