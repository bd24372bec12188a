/// What a terminal shows for one Unicode scalar of untrusted text, and how many columns that takes.
struct DisplayCell {
  let text: String
  let width: Int

  /// - Parameter column: how many columns lie before it, for tabs, which go to the next multiple of four.
  init(_ scalar: Unicode.Scalar, at column: Int) {
    if scalar == "\t" {
      width = 4 - column % 4
      text = String(repeating: " ", count: width)
    } else if DisplayCell.isDangerous(scalar) {
      text = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      width = text.utf8.count
    } else {
      text = String(scalar)
      width = scalar.displayWidth
    }
  }

  /// The text with what could command a terminal or reorder a line written out: `\u{1B}`. On one line.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isDangerous($0) || $0 == "\t" }) else { return text }
    return text.unicodeScalars.map { $0 == "\t" ? " " : DisplayCell($0, at: 0).text }.joined()
  }

  /// Control characters, and the invisible ones that move, hide or reorder what stands around them.
  ///
  /// Joiners stay, which Persian, Indic scripts and emoji need.
  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
