import DossierTemplate

/// Events counted by year or month: a column for each, the part known to the day apart from the rest.
struct ColumnChart {
  /// One column: a span of the axis with the events that begin in it.
  struct Column: Equatable {
    let start: Share
    let end: Share
    let title: String
    let url: SiteURL?
    let exact: Int
    let uncertain: Int

    var count: Int { exact + uncertain }
  }

  /// More columns than this have no figures above them but the highest.
  private static let figureLimit = 14

  /// From left to right.
  let columns: [Column]
  let height: Int

  /// Draws the columns; nil if there is nothing to count.
  ///
  /// - Parameter hasFigures: whether there is room above the columns for how many events each counts.
  func draw(label: String, hasFigures: Bool) -> HTMLFragment? {
    guard let fullest = columns.map(\.count).max(), fullest > 0 else { return nil }
    let top = hasFigures ? 18 : 2
    var canvas = SVGCanvas(height: height + top, label: label, className: "columns")
    let highest = columns.firstIndex { $0.count == fullest }
    for (index, column) in columns.enumerated() where column.count > 0 {
      // An event among very many is still to be seen.
      let whole = max(2, column.count * height / fullest)
      let exact = column.count == 0 ? 0 : column.exact * whole / column.count
      func draw(on canvas: inout SVGCanvas) {
        let width = column.end - column.start
        canvas.rectangle(x: column.start, y: 0, width: width, height: height + top, className: "reach")
        if whole > exact {
          canvas.rectangle(
            x: column.start, y: top + height - whole, width: width, height: whole - exact, className: "unsure")
        }
        if exact > 0 {
          canvas.rectangle(x: column.start, y: top + height - exact, width: width, height: exact, className: "sure")
        }
      }
      if let url = column.url {
        canvas.link(to: url, title: column.title) { draw(on: &$0) }
      } else {
        draw(on: &canvas)
      }
      if hasFigures, columns.count <= Self.figureLimit || index == highest {
        let middle = Share(hundredths: (column.start.hundredths + column.end.hundredths) / 2)
        canvas.text(String(column.count), x: middle, y: top + height - whole - 5, className: "mid")
      }
    }
    return canvas.finished()
  }
}
