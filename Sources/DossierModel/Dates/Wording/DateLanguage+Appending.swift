extension DateLanguage {
  /// Appends one date with its qualifiers.
  func append(_ date: SingleDate, to bytes: inout [UInt8]) {
    append(date, without: .none, to: &bytes)
  }

  /// Appends one date with its qualifiers, without the parts that another date beside it says.
  private func append(_ date: SingleDate, without shared: SharedParts, to bytes: inout [UInt8]) {
    let qualifiers = date.qualifiers
    guard !qualifiers.isEmpty else { return append(date, in: forms, without: shared, to: &bytes) }
    let phrase =
      switch (qualifiers.contains(.uncertain), qualifiers.contains(.approximate)) {
      case (true, true): phrases.uncertainAndApproximate
      case (true, false): phrases.uncertain
      default: phrases.approximate
      }
    append(phrase, plainly: date.qualified([]), to: &bytes)
  }

  /// Appends a date as a part of a phrase, in the form that its gap wants.
  private func appendWithin(_ date: SingleDate, inflected: Bool, without shared: SharedParts, to bytes: inout [UInt8]) {
    func appendPlain(to bytes: inout [UInt8]) {
      append(date.qualified([]), in: inflected ? inflectedForms : forms, without: shared, to: &bytes)
    }
    func appendEstimate(to bytes: inout [UInt8]) {
      guard date.qualifiers.contains(.approximate) else { return appendPlain(to: &bytes) }
      phrases.approximateWithin.append(to: &bytes) { _, bytes in appendPlain(to: &bytes) }
    }
    guard date.qualifiers.contains(.uncertain) else { return appendEstimate(to: &bytes) }
    (phrases.uncertainBefore ?? phrases.uncertain.pattern(around: SingleDate(.year, year: 1)))
      .append(to: &bytes) { _, bytes in appendEstimate(to: &bytes) }
  }

  /// Appends a phrase around one date. Doubt about the date is doubt about the whole: it is said before it.
  func append(_ phrase: DatePhrase, around date: SingleDate, to bytes: inout [UInt8]) {
    if date.qualifiers.contains(.uncertain) {
      let certain = date.qualified(date.qualifiers.subtracting(.uncertain))
      let pattern = phrases.uncertainBefore ?? phrases.uncertain.pattern(around: SingleDate(.year, year: 1))
      pattern.append(to: &bytes) { _, bytes in append(phrase, around: certain, to: &bytes) }
    } else if date.qualifiers.contains(.approximate), let before = phrases.approximateBefore {
      before.append(to: &bytes) { _, bytes in append(phrase, around: date.qualified([]), to: &bytes) }
    } else {
      append(phrase, plainly: date, to: &bytes)
    }
  }

  private func append(_ phrase: DatePhrase, plainly date: SingleDate, to bytes: inout [UInt8]) {
    phrase.pattern(around: date).append(to: &bytes) { field, bytes in
      appendWithin(date, inflected: field == .dateOf, without: .none, to: &bytes)
    }
  }

  /// Appends a phrase around two dates.
  func append(_ phrase: DatePhrase, from start: SingleDate, to end: SingleDate, into bytes: inout [UInt8]) {
    let shared = SharedParts(start, end)
    phrase.pattern(from: start, to: end).append(to: &bytes) { field, bytes in
      switch field {
      case .from, .fromOf:
        let omitted = keepsSharedPartsLast ? shared : .none
        appendWithin(start, inflected: field == .fromOf, without: omitted, to: &bytes)
      default:
        let omitted = keepsSharedPartsLast ? .none : shared
        appendWithin(end, inflected: field == .toOf, without: omitted, to: &bytes)
      }
    }
  }

  /// Appends the alternatives of a set, separated.
  func append(_ alternatives: [DateAlternative], to bytes: inout [UInt8]) {
    let last = alternatives.count - 1
    let complete = keepsSharedPartsLast ? last : 0
    let shared = sharedParts(of: alternatives)
    for (index, alternative) in alternatives.enumerated() {
      if index > 0 {
        bytes.append(contentsOf: (index == last ? phrases.lastSeparator : phrases.separator).utf8)
      }
      switch alternative {
      case .date(let date): append(date, without: index == complete ? .none : shared, to: &bytes)
      case .range(let from, let to): appendRange(from: from, to: to, into: &bytes)
      case .orEarlier(let date): append(phrases.orEarlier, around: date, to: &bytes)
      case .orLater(let date): append(phrases.orLater, around: date, to: &bytes)
      }
    }
  }

  /// Appends *between … and …*. If both ends are uncertain, that is said once and before it: it is the whole that is
  /// open to doubt.
  private func appendRange(from start: SingleDate, to end: SingleDate, into bytes: inout [UInt8]) {
    guard start.qualifiers == .uncertain, end.qualifiers == .uncertain else {
      return append(phrases.between, from: start, to: end, into: &bytes)
    }
    phrases.uncertain.pattern(around: SingleDate(.year, year: 1)).append(to: &bytes) { _, bytes in
      append(phrases.between, from: start.qualified([]), to: end.qualified([]), into: &bytes)
    }
  }

  private func sharedParts(of alternatives: [DateAlternative]) -> SharedParts {
    guard alternatives.count > 1, case .date(let first)? = alternatives.first else { return .none }
    return alternatives.dropFirst().reduce(.yearAndMonth) { shared, alternative in
      guard case .date(let date) = alternative else { return .none }
      return min(shared, SharedParts(first, date))
    }
  }

  private func append(_ date: SingleDate, in forms: DateForms, without shared: SharedParts, to bytes: inout [UInt8]) {
    switch date.shape {
    case .day:
      switch shared {
      case .none: append(forms.day, of: date, to: &bytes)
      case .year: append(forms.dayOfYear, of: date, to: &bytes)
      case .yearAndMonth: append(forms.dayOfMonth, of: date, to: &bytes)
      }
    case .month: append(shared == .none ? forms.month : forms.monthOfYear, of: date, to: &bytes)
    case .season: append(forms.season, of: date, to: &bytes)
    case .year: append(forms.year, of: date, to: &bytes)
    case .decade where date.year > 0: append(forms.decade, of: date, to: &bytes)
    case .decade, .century:
      let lastYear = date.year + (date.shape == .decade ? 9 : 99)
      append(
        phrases.between, from: SingleDate(.year, year: date.year), to: SingleDate(.year, year: lastYear), into: &bytes)
    case .dayUnspecified:
      append(phrases.unknownDay, around: SingleDate(.month, year: date.year, month: date.month ?? 1), to: &bytes)
    case .monthUnspecified:
      append(phrases.unknownMonth, around: SingleDate(.year, year: date.year), to: &bytes)
    case .monthAndDayUnspecified:
      append(phrases.unknownMonthAndDay, around: SingleDate(.year, year: date.year), to: &bytes)
    }
  }

  private func append(_ pattern: DatePattern, of date: SingleDate, to bytes: inout [UInt8]) {
    pattern.append(to: &bytes) { field, bytes in
      switch field {
      case .day:
        if date.day == 1, let firstOfMonth {
          bytes.append(contentsOf: firstOfMonth.utf8)
        } else {
          bytes.appendNumber(date.day ?? 0)
        }
      case .month: bytes.append(contentsOf: monthNames[(date.month ?? 1) - 1].utf8)
      case .monthOf: bytes.append(contentsOf: inflectedMonthNames[(date.month ?? 1) - 1].utf8)
      case .season: bytes.append(contentsOf: name(of: date.season, in: seasonNames).utf8)
      case .seasonOf: bytes.append(contentsOf: name(of: date.season, in: inflectedSeasonNames).utf8)
      case .year: appendYear(of: date, yearForm, yearBeforeChrist, to: &bytes)
      case .yearOf: appendYear(of: date, inflectedYearForm, inflectedYearBeforeChrist, to: &bytes)
      case .date, .dateOf, .from, .fromOf, .to, .toOf: break
      }
    }
  }

  private func name(of season: Season?, in names: [String]) -> String {
    names[Int((season ?? .spring).rawValue - Season.spring.rawValue)]
  }

  /// Appends the year; of a winter, both: `2022/23`.
  private func appendYear(
    of date: SingleDate, _ form: DatePattern, _ beforeChrist: DatePattern, to bytes: inout [UInt8]
  ) {
    let year = date.year
    (year > 0 ? form : beforeChrist).append(to: &bytes) { _, bytes in
      bytes.appendNumber(year > 0 ? year : 1 - year)
      guard date.season == .winter else { return }
      bytes.append(UInt8(ascii: "/"))
      let next = year > 0 ? year + 1 : max(1, -year)
      let isShort = year > 0 && next % 100 != 0
      if isShort && next % 100 < 10 { bytes.append(UInt8(ascii: "0")) }
      bytes.appendNumber(isShort ? next % 100 : next)
    }
  }
}
