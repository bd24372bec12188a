/// A length or a place in a drawing: whole CSS pixels, or a share of the drawing's width.
protocol SVGLength {
  func append(to bytes: inout [UInt8])
}

extension Int: SVGLength {
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(self).utf8)
  }
}

/// A share of a drawing's width, so that a drawing fills whatever room there is while its text keeps its size.
struct Share: SVGLength, Comparable {
  /// 10,000 is the whole.
  let hundredths: Int

  static let zero = Share(hundredths: 0)
  static let whole = Share(hundredths: 10_000)

  init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// A part of a whole.
  init(_ part: Int, of whole: Int) {
    self.init(hundredths: whole == 0 ? 0 : part * 10_000 / whole)
  }

  static func < (left: Share, right: Share) -> Bool {
    left.hundredths < right.hundredths
  }

  static func - (left: Share, right: Share) -> Share {
    Share(hundredths: left.hundredths - right.hundredths)
  }

  func append(to bytes: inout [UInt8]) {
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    var text = String(whole)
    if part > 0 {
      text += part % 10 == 0 ? ".\(part / 10)" : part < 10 ? ".0\(part)" : ".\(part)"
    }
    bytes.append(contentsOf: (text + "%").utf8)
  }
}
