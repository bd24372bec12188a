/// One word of a text that may name a date, in the sense that matters for dates.
enum DateWord: Equatable {
  case number(Int, digits: Int)
  /// 1–12
  case month(Int)
  case season(Season)
  /// Early, mid, late: 0, 1, 2.
  case third(Int)
  case qualifier(DateQualifiers)
  case relation(Relation)
  /// `-`, `/`, `.` and the like.
  case mark(Unicode.Scalar)
  /// Says nothing about when: an article, a day of the week.
  case filler
  /// In lowercase.
  case other(String)

  /// How a word ties a date to a time before, after or beside it.
  enum Relation: Equatable {
    case before, after, since, until, by, from, between, and, or, to
    case earlier, later, present
  }

  /// The words of a text, without fillers and parentheses.
  static func words(of text: String) -> [DateWord] {
    var words: [DateWord] = []
    let scalars = Array(text.lowercased().unicodeScalars)
    var index = 0
    while index < scalars.count {
      let start = index
      if isDigit(scalars[index]) {
        while index < scalars.count, isDigit(scalars[index]) { index += 1 }
        if let number = Int(string(scalars[start..<index])) {
          words.append(.number(number, digits: index - start))
        }
      } else if isLetter(scalars[index]) {
        while index < scalars.count, isLetter(scalars[index]) { index += 1 }
        let word = string(scalars[start..<index])
        words.append(vocabulary[word] ?? .other(word))
      } else {
        index += 1
        switch scalars[start] {
        case "?", "~", "%":
          words.append(.qualifier(DateQualifiers(mark: UInt8(scalars[start].value)) ?? []))
        case "–", "—", "−", "‐", "‑", "‒": words.append(.mark("-"))
        case "-", "/", ".": words.append(.mark(scalars[start]))
        case ",", "[", "]", "{", "}": words.append(.other(String(scalars[start])))
        default: break
        }
      }
    }
    return words.filter { $0 != .filler }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    "0"..."9" ~= scalar
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
