import DossierTemplate

/// The labels below a chart on an axis of time, and the lines behind it.
struct TimeAxis {
  private let ticks: [TimeScale.Tick]

  init(_ scale: TimeScale, _ phrases: Phrasebook) {
    ticks = scale.ticks(phrases)
  }

  var labels: HTMLFragment {
    var canvas = SVGCanvas(height: nil, label: nil, className: "axis")
    for tick in ticks {
      let className = tick.x.hundredths < 400 ? "first" : tick.x.hundredths > 9_500 ? "last" : nil
      canvas.text(tick.label, x: tick.x, className: className)
    }
    return canvas.finished()
  }

  var lines: HTMLFragment {
    var canvas = SVGCanvas(height: nil, label: nil, className: "grid")
    for tick in ticks { canvas.rectangle(x: tick.x) }
    return canvas.finished()
  }
}
