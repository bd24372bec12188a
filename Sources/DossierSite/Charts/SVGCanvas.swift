import DossierTemplate

/// Writes an SVG as bytes: shapes in whole units, text escaped.
///
/// Coordinates are integers, so that a drawing is the same on every machine. Looks are left to the stylesheet: shapes have classes.
struct SVGCanvas {
  private(set) var bytes: [UInt8] = []

  /// Begins a drawing of a size in CSS pixels; `label` is what it is for those who can't see it.
  init(width: Int, height: Int, label: String) {
    write(
      "<svg viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" role=\"group\" aria-label=\"")
    writeEscaped(label)
    write("\">")
  }

  /// Ends the drawing.
  consuming func finished() -> HTMLFragment {
    write("</svg>")
    return HTMLFragment(trusted: bytes)
  }

  mutating func group(_ className: String, _ draw: (inout SVGCanvas) -> Void) {
    write("<g class=\"\(className)\">")
    draw(&self)
    write("</g>")
  }

  /// A link around what is drawn, with a title that pointers and screen readers get.
  mutating func link(to url: SiteURL, title: String, _ draw: (inout SVGCanvas) -> Void) {
    write("<a href=\"")
    url.write(to: &bytes)
    write("\"><title>")
    writeEscaped(title)
    write("</title>")
    draw(&self)
    write("</a>")
  }

  mutating func line(x1: Int, y1: Int, x2: Int, y2: Int, className: String? = nil) {
    write("<line\(attribute(className)) x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\"/>")
  }

  mutating func rectangle(x: Int, y: Int, width: Int, height: Int, radius: Int = 0, className: String) {
    let round = radius > 0 ? " rx=\"\(radius)\"" : ""
    write("<rect class=\"\(className)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"\(round)/>")
  }

  mutating func circle(x: Int, y: Int, radius: Int, className: String) {
    write("<circle class=\"\(className)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"/>")
  }

  mutating func text(_ text: String, x: Int, y: Int, className: String? = nil) {
    write("<text\(attribute(className)) x=\"\(x)\" y=\"\(y)\">")
    writeEscaped(text)
    write("</text>")
  }

  private func attribute(_ className: String?) -> String {
    className.map { " class=\"\($0)\"" } ?? ""
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func writeEscaped(_ text: String) {
    bytes.append(text, as: .attribute)
  }
}
