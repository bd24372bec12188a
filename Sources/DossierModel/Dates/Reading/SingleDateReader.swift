/// Reads one date from its words: `21 April 2006`, `April 21, 2006`, `2006/04/21`, `1990s`, `late July 2023`.
struct SingleDateReader {
  private let words: [DateWord]
  private let qualifiers: DateQualifiers
  /// A date that supplies the month and the year where the words lack them: "21 to 31 July 2023".
  private let other: SingleDate?

  init(_ words: ArraySlice<DateWord>, beside other: SingleDate?) {
    var qualifiers: DateQualifiers = []
    var rest: [DateWord] = []
    for word in words {
      switch word {
      case .qualifier(let qualifier): qualifiers.formUnion(qualifier)
      case .mark, .other(","): break
      default: rest.append(word)
      }
    }
    let isCutOff = [words.first, words.last].contains { $0 == .mark("-") || $0 == .mark("/") }
    // What stands between dates can't stand within one in which hyphens tie the parts.
    let isSpan = words.contains(.mark("-")) && words.contains(.mark("/"))
    self.words = isCutOff || isSpan ? [] : rest
    self.qualifiers = qualifiers
    self.other = other
  }

  func date() -> DateAlternative? {
    if let date = singleDate() { return .date(date.qualified(qualifiers)) }
    guard qualifiers.isEmpty else { return nil }
    return third() ?? quarter()
  }

  private func singleDate() -> SingleDate? {
    switch words.count {
    case 1: one(words[0])
    case 2: two(words[0], words[1])
    case 3: three(words[0], words[1], words[2])
    default: nil
    }
  }

  private func one(_ word: DateWord) -> SingleDate? {
    switch word {
    case .number(let year, digits: 4): SingleDate(year: year)
    case .number(let number, digits: 8):
      SingleDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    case .number(let number, digits: 6): SingleDate(year: number / 100, month: number % 100)
    case .number(let day, digits: 1...2): other.flatMap { SingleDate(year: $0.year, month: $0.month, day: day) }
    case .month(let month): other.flatMap { SingleDate(year: $0.year, month: month) }
    default: nil
    }
  }

  private func two(_ first: DateWord, _ second: DateWord) -> SingleDate? {
    switch (first, second) {
    case (.number(let year, digits: 4), .number(let month, digits: 1...2)),
      (.number(let month, digits: 1...2), .number(let year, digits: 4)),
      (.number(let year, digits: 4), .month(let month)), (.month(let month), .number(let year, digits: 4)):
      SingleDate(year: year, month: month)
    case (.season(let season), .number(let year, digits: 4)), (.number(let year, digits: 4), .season(let season)):
      SingleDate(season, year: year)
    case (.number(let year, digits: 4), .other("s")) where year % 10 == 0: SingleDate(.decade, year: year)
    case (.number(let number, digits: 1...2), .other("century")) where number > 0:
      SingleDate(.century, year: (number - 1) * 100)
    case (.number(let day, digits: 1...2), .month(let month)), (.month(let month), .number(let day, digits: 1...2)):
      other.flatMap { SingleDate(year: $0.year, month: month, day: day) }
    default: nil
    }
  }

  private func three(_ first: DateWord, _ second: DateWord, _ third: DateWord) -> SingleDate? {
    switch (first, second, third) {
    case (.number(let year, digits: 4), .number(let month, digits: 1...2), .number(let day, digits: 1...2)),
      (.number(let year, digits: 4), .month(let month), .number(let day, digits: 1...2)),
      (.number(let day, digits: 1...2), .month(let month), .number(let year, digits: 4)),
      (.month(let month), .number(let day, digits: 1...2), .number(let year, digits: 4)):
      SingleDate(year: year, month: month, day: day)
    case (.number(let day, digits: 1...2), .number(let month, digits: 1...2), .number(let year, digits: 4)):
      SingleDate(year: year, month: month, day: day) ?? SingleDate(year: year, month: day, day: month)
    default: nil
    }
  }

  /// `late July 2023` is its last ten or eleven days, `early 2023` its first four months.
  private func third() -> DateAlternative? {
    guard case .third(let third)? = words.first else { return nil }
    let date = SingleDateReader(words.dropFirst(), beside: other).singleDate()
    switch date?.shape {
    case .month:
      guard let year = date?.year, let month = date?.month else { return nil }
      let lastDay = third == 2 ? CalendarDay.daysInMonth(month, of: year) : third * 10 + 10
      return range(
        from: SingleDate(year: year, month: month, day: third * 10 + 1),
        to: SingleDate(year: year, month: month, day: lastDay))
    case .year:
      guard let year = date?.year else { return nil }
      return range(
        from: SingleDate(year: year, month: third * 4 + 1), to: SingleDate(year: year, month: third * 4 + 4))
    default: return nil
    }
  }

  /// `Q3 2022`, `2022-Q3`.
  private func quarter() -> DateAlternative? {
    guard let letter = words.firstIndex(of: .other("q")), words.count == 3, letter < 2,
      case .number(let quarter, digits: 1) = words[letter + 1], 1...4 ~= quarter,
      case .number(let year, digits: 4) = words[letter == 0 ? 2 : 0]
    else { return nil }
    return range(
      from: SingleDate(year: year, month: quarter * 3 - 2), to: SingleDate(year: year, month: quarter * 3))
  }

  private func range(from: SingleDate?, to: SingleDate?) -> DateAlternative? {
    guard let from, let to else { return nil }
    return .range(from, to)
  }
}
