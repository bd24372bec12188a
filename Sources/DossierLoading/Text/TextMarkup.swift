/// What looks like Markdown or HTML in plain text.
enum TextMarkup {
  /// The place of the first in Unicode scalars: `**bold**`, `[[id]]`, `[@source]`, `[^1]`, `[label](address)`, `<b>`, `` `code` ``, `&amp;`.
  static func first(in text: String) -> Range<Int>? {
    guard text.utf8.contains(where: isMark) else { return nil }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.lazy.compactMap { markup(in: scalars, at: $0) }.first
  }

  /// Nobody sets more than this in bold type.
  private static let reach = 200

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "`"),
      UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private static func markup(in text: [Unicode.Scalar], at start: Int) -> Range<Int>? {
    switch text[start] {
    case "*": pair("**", in: text, at: start)
    case "_": pair("__", in: text, at: start)
    case "`": pair("`", in: text, at: start)
    case "[": bracket(in: text, at: start)
    case "<": tag(in: text, at: start)
    case "&": entity(in: text, at: start)
    default: nil
    }
  }

  /// A mark, something that no blank surrounds, and the mark again.
  private static func pair(_ mark: String, in text: [Unicode.Scalar], at start: Int) -> Range<Int>? {
    let mark = Array(mark.unicodeScalars)
    let inner = start + mark.count
    guard text[start...].starts(with: mark), inner < text.count, !text[inner].properties.isWhitespace else {
      return nil
    }
    let end = (inner + 1..<max(inner + 1, min(text.count, inner + reach))).first { place in
      text[place...].starts(with: mark) && !text[place - 1].properties.isWhitespace
    }
    return end.map { start..<$0 + mark.count }
  }

  private static func bracket(in text: [Unicode.Scalar], at start: Int) -> Range<Int>? {
    guard start + 1 < text.count, let close = text[start...].prefix(reach).firstIndex(of: "]") else { return nil }
    if "[@^".unicodeScalars.contains(text[start + 1]) { return start..<close + 1 }
    guard close + 1 < text.count, text[close + 1] == "(", let end = text[close...].prefix(reach).firstIndex(of: ")")
    else {
      return nil
    }
    return start..<end + 1
  }

  private static func tag(in text: [Unicode.Scalar], at start: Int) -> Range<Int>? {
    let name = text[(start + 1)...].prefix(16).drop { $0 == "/" }
    guard let first = name.first, first.properties.isAlphabetic, first.isASCII,
      let end = text[start...].prefix(reach).firstIndex(of: ">")
    else { return nil }
    return start..<end + 1
  }

  private static func entity(in text: [Unicode.Scalar], at start: Int) -> Range<Int>? {
    let name = text[(start + 1)...].prefix(32).prefix {
      $0.isASCII && ($0.properties.isAlphabetic || $0 == "#" || ("0"..."9").contains($0))
    }
    return !name.isEmpty && name.endIndex < text.count && text[name.endIndex] == ";" ? start..<name.endIndex + 1 : nil
  }
}
