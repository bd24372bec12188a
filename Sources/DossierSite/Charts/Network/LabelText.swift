/// A label set in a few short lines, with an estimate of how wide they are.
///
/// Which font a reader has isn't known: widths are those of a wide sans-serif, so that labels are rather narrower than thought.
struct LabelText {
  static let fontSize = 12
  static let lineHeight = 14
  private static let lineLimit = 3

  let lines: [String]

  /// Breaks a text at its spaces, and between any two ideographs; what is too long for three lines is cut and ends in "…".
  ///
  /// - Parameter lineWidth: the widest that a line may be, in CSS pixels.
  init(_ text: String, width lineWidth: Int) {
    var lines: [String] = []
    var line = ""
    for piece in Self.pieces(of: text) {
      guard !line.isEmpty, Self.width(of: line + piece) > lineWidth else {
        line += line.isEmpty ? piece.drop { $0 == " " } : piece[...]
        continue
      }
      lines.append(line)
      line = String(piece.drop { $0 == " " })
    }
    lines.append(line)
    let isCut = lines.count > Self.lineLimit
    self.lines = lines.prefix(Self.lineLimit).enumerated().map { index, line in
      Self.fitting(line, in: lineWidth, isCut: isCut && index == Self.lineLimit - 1)
    }
  }

  var width: Int { lines.reduce(0) { max($0, Self.width(of: $1)) } }
  var height: Int { lines.count * Self.lineHeight }

  /// The width of a text in CSS pixels at ``fontSize``, rather too much than too little.
  static func width(of text: some StringProtocol) -> Int {
    (text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) } * fontSize + 99) / 100
  }

  /// The width of a letter in hundredths of the font's size.
  private static func hundredths(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: 0
    case UInt32(UInt8(ascii: "i")), UInt32(UInt8(ascii: "j")), UInt32(UInt8(ascii: "l")), 0x20..<0x23, 0x27..<0x2A,
      0x2C, 0x2E, 0x3A, 0x3B:
      34
    case UInt32(UInt8(ascii: "m")), UInt32(UInt8(ascii: "w")), UInt32(UInt8(ascii: "M")), UInt32(UInt8(ascii: "W")): 96
    case 0x41..<0x5B, 0x410..<0x430: 74
    case 0..<0x370: 62
    case 0x370..<0x1100: 70
    default: 104
    }
  }

  /// A line without what is too much of it: the end of a single long word, or of the last line of a long label.
  private static func fitting(_ line: String, in lineWidth: Int, isCut: Bool) -> String {
    guard isCut || width(of: line) > lineWidth else { return line }
    var kept = line
    while !kept.isEmpty, width(of: kept) + width(of: "…") > lineWidth { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Words, each with the space before it; ideographs one by one.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      let isIdeograph = character.unicodeScalars.contains { (0x2E80..<0xA000).contains($0.value) }
      if pieces.isEmpty || character == " " || isIdeograph {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }
}
