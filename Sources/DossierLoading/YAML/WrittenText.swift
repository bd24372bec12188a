/// The way from the text of a YAML scalar back to the lines over which it was written.
///
/// Folding and escapes change text, but never what is no white space and no escape: both are walked at once, and each character is
/// looked for beyond the white space of the written form. Taken only for a complaint.
struct WrittenText {
  /// A place in the written lines, both from 0, columns in Unicode scalars.
  struct Place: Equatable {
    var line: Int
    var column: Int
  }

  private let source: [Unicode.Scalar]
  private var index = 0
  private(set) var place = Place(line: 0, column: 0)
  private let quote: Unicode.Scalar?

  /// - Parameters:
  ///   - lines: whole lines, from that on which the scalar begins.
  ///   - column: where on the first of them it begins, from 0.
  init(_ lines: [UInt8], from column: Int) {
    source = Array(String(decoding: lines, as: UTF8.self).unicodeScalars)
    var start = self.source.prefix(column).endIndex
    // Before the text may stand a tag and an anchor.
    while start < source.count, source[start] == "!" || source[start] == "&" {
      while start < source.count, !source[start].isYAMLSpace { start += 1 }
      while start < source.count, source[start].isYAMLSpace { start += 1 }
    }
    let first = start < source.count ? source[start] : " "
    quote = first == "\"" || first == "'" ? first : nil
    if first == "|" || first == ">" {
      while start < source.count, source[start] != "\n" { start += 1 }
    } else if quote != nil {
      start += 1
    }
    while index < start { step() }
  }

  /// Goes on to the character that a part of the text begins with, having passed what is before.
  ///
  /// - Returns: whether it was found: if not, the written form can't be followed.
  mutating func pass(_ text: String.UnicodeScalarView.SubSequence) -> Bool {
    for scalar in text where !scalar.isYAMLSpace {
      guard find(scalar) else { return false }
      step(over: scalar)
    }
    return true
  }

  /// Goes to the next place where a character was written that is no white space.
  mutating func find(_ scalar: Unicode.Scalar) -> Bool {
    while index < source.count {
      if let escape = escape {
        if escape.scalar == scalar { return true }
        guard escape.scalar.map(\.isYAMLSpace) ?? true else { return false }
        for _ in 0..<escape.length { step() }
      } else if source[index].isYAMLSpace {
        step()
      } else {
        return source[index] == scalar
      }
    }
    return false
  }

  private mutating func step(over scalar: Unicode.Scalar) {
    for _ in 0..<(escape?.length ?? 1) { step() }
  }

  private mutating func step() {
    if source[index] == "\n" { place = Place(line: place.line + 1, column: 0) } else { place.column += 1 }
    index += 1
  }

  /// What an escape at the index stands for, nil for a line break that is none, and how long it is; nil if there is none.
  private var escape: (scalar: Unicode.Scalar?, length: Int)? {
    let next = index + 1 < source.count ? source[index + 1] : " "
    if quote == "'" { return source[index] == "'" && next == "'" ? ("'", 2) : nil }
    guard quote == "\"", source[index] == "\\" else { return nil }
    switch next {
    case "x": return (number(2), 4)
    case "u": return (number(4), 6)
    case "U": return (number(8), 10)
    case "\n", "\r": return (nil, 2)
    case "n", "t", "r", "v", "f", "_", "N", "L", "P", "0", "a", "b", "e", " ", "\t":
      return (Self.controls[next] ?? " ", 2)
    default: return (next, 2)
    }
  }

  private static let controls: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "\0", "a": "\u{7}", "b": "\u{8}", "e": "\u{1B}", "v": "\u{B}", "f": "\u{C}", "_": "\u{A0}", "N": "\u{85}",
    "L": "\u{2028}",
    "P": "\u{2029}",
  ]

  private func number(_ digits: Int) -> Unicode.Scalar? {
    let text = String(String.UnicodeScalarView(source.dropFirst(index + 2).prefix(digits)))
    return UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
  }
}

extension Unicode.Scalar {
  /// What folding may change.
  fileprivate var isYAMLSpace: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
}
