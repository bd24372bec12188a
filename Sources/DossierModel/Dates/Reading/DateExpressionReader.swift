/// Reads a phrase around dates, such as `between 2004 and 2006`, from its words.
struct DateExpressionReader {
  private let words: ArraySlice<DateWord>

  init(_ words: [DateWord]) {
    self.words = words[...]
  }

  func date() -> PartialDate? {
    alternative(words, beside: nil).map(PartialDate.init(reading:)) ?? related(words) ?? span(words) ?? choice(words)
  }

  /// A relation before or after one date: `before 2006`, `on or before 21 April`, `2006 or later`, `since June 2023`.
  private func related(_ words: ArraySlice<DateWord>) -> PartialDate? {
    guard let first = words.first, let last = words.last else { return nil }
    if case .relation(let relation) = last, words.dropLast().last == .relation(.or) {
      return inclusive(relation, words.dropLast(2))
    }
    if first == .relation(.or), case .relation(let relation)? = words.dropFirst().first {
      return inclusive(relation, words.dropFirst(2))
    }
    guard case .relation(let relation) = first, let date = alternative(words.dropFirst(), beside: nil)?.singleDate
    else { return nil }
    switch relation {
    case .before: return date.neighbor(-1).map { PartialDate(.orEarlier($0)) }
    case .after: return date.neighbor(1).map { PartialDate(.orLater($0)) }
    case .by: return PartialDate(.orEarlier(date))
    case .since: return PartialDate(from: .date(date), to: .open)
    case .until: return PartialDate(from: .open, to: .date(date))
    case .from: return PartialDate(from: .date(date), to: .unknown)
    default: return nil
    }
  }

  private func inclusive(_ relation: DateWord.Relation, _ words: ArraySlice<DateWord>) -> PartialDate? {
    guard let date = alternative(words, beside: nil)?.singleDate else { return nil }
    switch relation {
    case .before, .earlier: return PartialDate(.orEarlier(date))
    case .after, .later: return PartialDate(.orLater(date))
    default: return nil
    }
  }

  /// Two dates and what ties them: `from 1997 to 2019`, `21–31 July 2023`, `1997-98`, `between 2004 and 2006`.
  private func span(_ words: ArraySlice<DateWord>) -> PartialDate? {
    let isBetween = words.first == .relation(.between)
    let rest = isBetween || words.first == .relation(.from) ? words.dropFirst() : words
    for index in rest.indices.dropFirst().dropLast() {
      switch (rest[index], isBetween) {
      case (.relation(.and), true), (.relation(.to), false), (.relation(.until), false), (.mark("-"), false),
        (.mark("/"), false):
        break
      default: continue
      }
      let (before, after) = (rest[..<index], rest[rest.index(after: index)...])
      if after.elementsEqual([.relation(.present)]), let start = alternative(before, beside: nil)?.singleDate {
        return PartialDate(from: .date(start), to: .open)
      }
      if let end = alternative(after, beside: nil)?.singleDate, let start = alternative(before, beside: end)?.singleDate
      {
        guard isBetween else { return PartialDate(from: .date(start), to: .date(end)) }
        return PartialDate(oneOf: [.range(start, end)])
      }
      if case .number(let year, digits: 4)? = before.first, case .number(let end, digits: 2)? = after.first,
        before.count == 1, after.count == 1, end > max(12, year % 100), let from = SingleDate(year: year),
        let to = SingleDate(year: year - year % 100 + end)
      {
        return PartialDate(from: .date(from), to: .date(to))
      }
    }
    return nil
  }

  /// `2004 or 2006`, `2004, 2005 or 2006`, `April 21, 2006, or April 22, 2006`.
  private func choice(_ words: ArraySlice<DateWord>) -> PartialDate? {
    let parts = words.split(separator: .relation(.or))
    guard parts.count > 1, let last = parts.last.flatMap({ alternative($0, beside: nil) }) else { return nil }
    var alternatives = [last]
    for part in parts.dropLast() {
      let whole = alternative(part, beside: last.singleDate)
      let read =
        whole.map { [$0] } ?? part.split(separator: .other(",")).map { alternative($0, beside: last.singleDate) }
      guard !read.contains(nil) else { return nil }
      alternatives += read.compactMap(\.self)
    }
    return PartialDate(oneOf: alternatives)
  }

  private func alternative(_ words: ArraySlice<DateWord>, beside other: SingleDate?) -> DateAlternative? {
    SingleDateReader(words, beside: other).date()
  }
}

extension PartialDate {
  fileprivate init(reading alternative: DateAlternative) {
    if case .date(let date) = alternative { self.init(date) } else { self.init(alternative) }
  }
}

extension DateAlternative {
  fileprivate var singleDate: SingleDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension SingleDate {
  /// The unqualified day, month or year next to this one; nil for other dates.
  fileprivate func neighbor(_ distance: Int) -> SingleDate? {
    guard qualifiers.isEmpty else { return nil }
    switch shape {
    case .day: return earliest.adding(days: distance).flatMap(SingleDate.init)
    case .month:
      let month = CalendarMonth(year: year, month: month ?? 1).adding(distance)
      return SingleDate(year: month.year, month: month.month)
    case .year: return SingleDate(year: year + distance)
    default: return nil
    }
  }
}
