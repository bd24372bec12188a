/// What an author probably meant by a text that is no EDTF: `21 April 2006`, `c. 2010`, `late July 2023`.
///
/// For suggestions only: nothing but EDTF is ever taken for a date. A reading says neither more nor less than the text
/// does.
enum DateReading: Equatable {
  case date(PartialDate)
  /// Day and month can't be told apart: `03/04/2006`.
  case either(SingleDate, SingleDate)

  /// Nil if no meaning can be found. Text too long to be a date is not looked at.
  init?(_ text: String) {
    guard text.utf8.count <= 120 else { return nil }
    if let date = Self.mended(text) {
      self = .date(date)
      return
    }
    let words = DateWord.words(of: text)
    if let (first, second) = Self.ambiguousDay(words) {
      self = .either(first, second)
    } else if let date = DateExpressionReader(words).date() {
      self = .date(date)
    } else {
      return nil
    }
  }

  /// EDTF but for its characters or an older spelling: blanks, typographic dashes, `202x`, `199u`, `2010?~`,
  /// `2004/open`; or with a time of day.
  private static func mended(_ text: String) -> PartialDate? {
    var mended = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar {
      case "x", "u", "U": mended.append("X")
      case "‐", "‑", "‒", "–", "—", "−": mended.append("-")
      case "…": mended.append(contentsOf: "..".unicodeScalars)
      default: mended.append(scalar)
      }
    }
    var result = String(mended)
    for (old, new) in [
      ("?~", "%"), ("~?", "%"), ("...", ".."), ("/open", "/.."), ("open/", "../"), ("/Xnknown", "/"), ("Xnknown/", "/"),
    ] {
      result = result.replacing(old, with: new)
    }
    if let date = PartialDate(ifEDTF: result) { return date }
    let day = String(text.prefix(10))
    let rest = text.dropFirst(10)
    guard let mark = rest.first, mark == "T" || mark == " ", rest.dropFirst().first?.isNumber == true,
      rest.contains(":"),
      let date = PartialDate(ifEDTF: day)
    else { return nil }
    return date
  }

  /// Two numbers that can be day or month, and a year. With full stops the day comes first, wherever such dates are
  /// written.
  private static func ambiguousDay(_ words: [DateWord]) -> (SingleDate, SingleDate)? {
    guard words.count == 5, case .number(let first, _) = words[0], case .number(let second, _) = words[2],
      case .number(let year, digits: 4) = words[4], words[1] == words[3], first != second,
      words[1] == .mark("/") || words[1] == .mark("-"),
      let dayFirst = SingleDate(year: year, month: second, day: first),
      let monthFirst = SingleDate(year: year, month: first, day: second)
    else { return nil }
    return (dayFirst, monthFirst)
  }
}
