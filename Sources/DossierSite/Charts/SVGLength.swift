import DossierTemplate

/// A length or a place in a drawing: whole CSS pixels, or a share of the drawing's width.
protocol SVGLength {
  /// Appends the length as SVG has it: at most 24 bytes.
  func append(to span: inout OutputSpan<UInt8>)
}

extension Int: SVGLength {
  func append(to span: inout OutputSpan<UInt8>) {
    span.append(decimal: self)
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

  func append(to span: inout OutputSpan<UInt8>) {
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    span.append(decimal: whole)
    if part > 0 {
      span.append(UInt8(ascii: "."))
      span.append(decimal: part / 10)
      if part % 10 > 0 { span.append(decimal: part % 10) }
    }
    span.append(UInt8(ascii: "%"))
  }
}
