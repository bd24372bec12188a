import DossierTemplate

/// Writes an SVG as bytes: shapes in whole pixels or in shares of the width, text escaped.
///
/// Coordinates are integers, so that a drawing is the same on every machine. Looks are left to the stylesheet: shapes have classes,
/// and what all shapes of a class have in common, such as the radius of a dot, is said there once.
struct SVGCanvas {
  private(set) var bytes: [UInt8] = []

  /// Begins a drawing of a size in CSS pixels; `label` is what it is for those who can't see it.
  init(width: Int, height: Int, label: String, className: String? = nil) {
    write("<svg\(attribute(className)) viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\"")
    describe(label)
  }

  /// Begins a drawing that is as wide as the room it gets: places across are shares, or pixels from the left.
  ///
  /// - Parameters:
  ///   - height: in CSS pixels; nil for what the stylesheet gives drawings of the class.
  ///   - label: nil for mere decoration, in which nothing may be a link.
  init(height: Int?, label: String?, className: String? = nil) {
    begin(height: height, className)
    describe(label)
  }

  /// Begins a drawing like any other whose links say all that there is to say, below words of the page that name it.
  ///
  /// - Parameter capacity: how many bytes it may well take.
  init(unlabeledOfHeight height: Int?, className: String, capacity: Int) {
    bytes.reserveCapacity(capacity)
    begin(height: height, className)
    write(">")
  }

  private mutating func begin(height: Int?, _ className: String?) {
    open("<svg", className)
    if let height { write(" height=\"", height) }
  }

  private mutating func describe(_ label: String?) {
    guard let label else { return write(" aria-hidden=\"true\">") }
    write(" role=\"group\" aria-label=\"")
    writeEscaped(label)
    write("\">")
  }

  /// Ends the drawing.
  consuming func finished() -> HTMLFragment {
    write("</svg>")
    return HTMLFragment(trusted: bytes)
  }

  mutating func group(_ className: String, _ draw: (inout SVGCanvas) -> Void) {
    open("<g", className)
    write(">")
    draw(&self)
    write("</g>")
  }

  /// A link around what is drawn, with a title that pointers and screen readers get.
  mutating func link(
    to url: SiteURL, title: String, className: String? = nil, _ draw: (inout SVGCanvas) -> Void
  ) {
    link(to: url, className: className, title: { $0.words(title) }, drawing: draw)
  }

  /// The same with a title that a closure writes, in ``words(_:)``.
  mutating func link(
    to url: SiteURL, className: String? = nil, title: (inout SVGCanvas) -> Void, drawing draw: (inout SVGCanvas) -> Void
  ) {
    open("<a", className)
    write(" href=\"")
    url.write(to: &bytes)
    write("\"><title>")
    title(&self)
    write("</title>")
    draw(&self)
    write("</a>")
  }

  /// Words of a title.
  mutating func words(_ text: String) {
    writeEscaped(text)
  }

  /// The same in UTF-8.
  mutating func words(utf8 text: UnsafeBufferPointer<UInt8>) {
    bytes.append(utf8: text, as: .attribute)
  }

  mutating func line(
    x1: some SVGLength, y1: some SVGLength, x2: some SVGLength, y2: some SVGLength, className: String? = nil
  ) {
    open("<line", className)
    write(" x1=\"", x1)
    write(" y1=\"", y1)
    write(" x2=\"", x2)
    write(" y2=\"", y2)
    write("/>")
  }

  /// A rectangle; what is nil of it is the stylesheet's to say.
  mutating func rectangle(
    x: some SVGLength, y: Int? = nil, width: some SVGLength, height: Int? = nil, className: String? = nil
  ) {
    open("<rect", className)
    write(" x=\"", x)
    if let y { write(" y=\"", y) }
    write(" width=\"", width)
    if let height { write(" height=\"", height) }
    write("/>")
  }

  /// A rectangle of which only the place is told here.
  mutating func rectangle(x: some SVGLength) {
    write("<rect x=\"", x)
    write("/>")
  }

  /// A circle; what is nil of it is the stylesheet's to say.
  mutating func circle(x: some SVGLength, y: Int?, radius: Int?, className: String? = nil) {
    open("<circle", className)
    write(" cx=\"", x)
    if let y { write(" cy=\"", y) }
    if let radius { write(" r=\"", radius) }
    write("/>")
  }

  /// A square that stands on a corner; `radius` from its middle to a corner.
  mutating func diamond(x: Int, y: Int, radius: Int, className: String? = nil) {
    write(
      "<path\(attribute(className)) d=\"M\(x) \(y - radius)l\(radius) \(radius)l-\(radius) \(radius)l-\(radius)-\(radius)z\"/>"
    )
  }

  mutating func text(_ text: String, x: some SVGLength, y: Int? = nil, className: String? = nil) {
    open("<text", className)
    write(" x=\"", x)
    if let y { write(" y=\"", y) }
    write(">")
    writeEscaped(text)
    write("</text>")
  }

  private func attribute(_ className: String?) -> String {
    className.map { " class=\"\($0)\"" } ?? ""
  }

  /// Begins an element.
  private mutating func open(_ tag: StaticString, _ className: String?) {
    write(tag)
    guard let className else { return }
    write(" class=\"")
    bytes.append(className)
    write("\"")
  }

  /// Writes what comes before a length, the length and the quote behind it.
  private mutating func write(_ start: StaticString, _ length: some SVGLength) {
    bytes.append(addingCapacity: start.utf8CodeUnitCount + 25) { span in
      for byte in UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount) { span.append(byte) }
      length.append(to: &span)
      span.append(UInt8(ascii: "\""))
    }
  }

  private mutating func write(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  @_disfavoredOverload
  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func writeEscaped(_ text: String) {
    bytes.append(text, as: .attribute)
  }
}
