extension DateSyntaxError {
  /// One sentence without a full stop, the most specific word first; without the suggestion.
  package var message: String {
    switch reason {
    case .empty:
      "empty text is no date: expected a date such as 2006-04-21, 2006-04 or 2006"
    case .expected(let element, found: ""):
      "text ends too early: expected \(element.description)"
    case .expected(let element, let found):
      "'\(found)' found, expected \(element.description)"
    case .noSuchYear(let found):
      "\(found) is no year: the year before 0001 is 0000, and the one before that -0001"
    case .noSuchMonth(let month):
      "\(Self.padded(month)) is no month: expected 01 to 12, or 21 to 24 for spring, summer, autumn, winter"
    case .noSuchDay(let year, let month, let day):
      "\(Self.padded(year, width: 4))-\(Self.padded(month))-\(Self.padded(day)) does not exist: "
        + Self.monthLength(month, of: year)
    case .ambiguous(let first, let second):
      "day and month can't be told apart: write \(first.edtf) or \(second.edtf)"
    case .reversedInterval(let from, let to):
      "interval ends before it starts: \(to.edtf) is earlier than \(from.edtf)"
    case .reversedRange(let from, let to):
      "range ends before it starts: \(to.edtf) is earlier than \(from.edtf)"
    case .intervalWithoutDate:
      "interval has no date: expected one at its start, at its end or at both"
    case .rangeWithoutDate:
      "range has no date: expected one before or after the two dots"
    case .openRangeInside:
      "open range in the middle of a set: only the first can be open at its start, only the last at its end"
    case .amountTooLarge(let found):
      "\(found) is too large: expected at most four digits"
    case .unsupported(let feature):
      feature.description
    }
  }

  private static func monthLength(_ month: Int, of year: Int) -> String {
    let days = CalendarDay.daysInMonth(month, of: year)
    let name = DateLanguage.english.monthNames[month - 1]
    guard month == 2 else { return "\(name) has \(days) days" }
    return "\(year) is \(CalendarDay.isLeapYear(year) ? "a" : "no") leap year, its February has \(days) days"
  }

  private static func padded(_ number: Int, width: Int = 2) -> String {
    var bytes: [UInt8] = []
    bytes.appendNumber(number, width: width)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DateSyntaxError.Element {
  fileprivate var description: String {
    switch self {
    case .year: "a year of four digits, of which the last or the last two may be X"
    case .month: "a month of two digits (01 to 12, or 21 to 24 for a season) or XX"
    case .day: "a day of two digits or XX"
    case .unknownDay: "XX: the day of an unknown month is unknown too"
    case .endOfDate: "the end of the date, one of ~ ? %, or / and the end of an interval"
    case .endOfInterval: "the end of the interval"
    case .slash: "/ and the end of the interval"
    case .commaOrBracket: "a comma and another date, .. and the end of a range, or ]"
    case .endOfSet: "nothing after the set"
    case .amount: "a whole number, such as 4 in '4 days'"
    case .unit: "days, weeks, months or years"
    case .endOfOffset: "nothing after the unit"
    }
  }
}

extension DateSyntaxError.Feature {
  fileprivate var description: String {
    switch self {
    case .allOfSet:
      "{…} means all of its dates, and a date here is one time: write a record for each, or […] for one of them"
    case .timeOfDay: "time of day is not supported: expected a day"
    case .longYear: "years of more than four digits are not supported"
    case .qualifiedPart: "qualifier inside a date is not supported: expected ~, ? or % at its end, for all of it"
    case .unknownYear: "X stands for no more than the last two digits of a year from 0000 on"
    case .monthOfUnknownYear: "month of an unknown year is not supported: expected the end of the date"
    case .unknownDigit:
      "single unknown digit of a month or day is not supported: write XX, or a range such as [2023-07-20..2023-07-29]"
    case .dayOfSeason: "season has no days: expected the end of the date"
    }
  }
}
