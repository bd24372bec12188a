/// Reads one EDTF text, byte by byte.
///
///     text      = single | end "/" end | "[" element *("," element) "]"
///     end       = single | ".." | ""
///     element   = single | single ".." single | ".." single | single ".."
///     single    = date [qualifier]
///     date      = year | year "-" month | year "-" month "-" day | year "-" season
///               | year "-XX" | year "-" month "-XX" | year "-XX-XX" | 3digit "X" | 2digit "XX"
///     year      = ["-"] 4digit
///     qualifier = "?" | "~" | "%"
struct EDTFParser {
  /// What is wrong, and at which bytes.
  struct Failure: Error {
    let reason: DateSyntaxError.Reason
    let range: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func parse() throws(Failure) -> PartialDate {
    guard let first = bytes.first else { throw Failure(reason: .empty, range: 0..<0) }
    switch first {
    case UInt8(ascii: "["): return try set()
    case UInt8(ascii: "{"): throw unsupported(.allOfSet, length: bytes.count)
    default: return try singleOrInterval()
    }
  }

  // MARK: Intervals and sets

  private mutating func singleOrInterval() throws(Failure) -> PartialDate {
    let start: IntervalEnd
    if skipDots() {
      start = .open
      guard next == UInt8(ascii: "/") else { throw expected(.slash) }
    } else if next == UInt8(ascii: "/") {
      start = .unknown
    } else {
      let date = try single()
      if isAtEnd { return PartialDate(date) }
      start = .date(date)
    }
    guard skip(UInt8(ascii: "/")) else { throw expected(.endOfDate) }
    let end: IntervalEnd = isAtEnd ? .unknown : skipDots() ? .open : .date(try single())
    guard isAtEnd else { throw expected(.endOfInterval) }
    if let interval = PartialDate(from: start, to: end) { return interval }
    let whole = 0..<bytes.count
    guard let from = start.date, let to = end.date else { throw Failure(reason: .intervalWithoutDate, range: whole) }
    throw Failure(reason: .reversedInterval(from: from, to: to), range: whole)
  }

  private mutating func set() throws(Failure) -> PartialDate {
    var alternatives: [DateAlternative] = []
    repeat {
      position += 1
      let start = position
      let alternative = try element()
      let isLast = next == UInt8(ascii: "]")
      switch alternative {
      case .orEarlier where !alternatives.isEmpty, .orLater where !isLast:
        throw Failure(reason: .openRangeInside, range: start..<position)
      case .range(let from, let to) where to.latest < from.earliest:
        throw Failure(reason: .reversedRange(from: from, to: to), range: start..<position)
      default: alternatives.append(alternative)
      }
    } while next == UInt8(ascii: ",")
    guard skip(UInt8(ascii: "]")) else { throw expected(.commaOrBracket) }
    guard isAtEnd else { throw expected(.endOfSet) }
    guard let set = PartialDate(oneOf: alternatives) else { throw expected(.year) }
    return set
  }

  private mutating func element() throws(Failure) -> DateAlternative {
    let start = position
    if skipDots() {
      if isAtEndOfElement { throw Failure(reason: .rangeWithoutDate, range: start..<position) }
      return .orEarlier(try single())
    }
    let from = try single()
    guard skipDots() else { return .date(from) }
    return isAtEndOfElement ? .orLater(from) : .range(from, try single())
  }

  // MARK: Dates

  private mutating func single() throws(Failure) -> SingleDate {
    let date = try unqualified()
    guard let next, let qualifiers = DateQualifiers(mark: next) else { return date }
    position += 1
    if self.next == UInt8(ascii: "-") { throw unsupported(.qualifiedPart, from: position - 1) }
    return date.qualified(qualifiers)
  }

  private mutating func unqualified() throws(Failure) -> SingleDate {
    let (shape, year) = try self.year()
    guard next == UInt8(ascii: "-") else { return SingleDate(shape, year: year) }
    guard shape == .year else { throw unsupported(.monthOfUnknownYear) }
    position += 1
    let start = position
    guard let month = try component(.month) else { return try unknownMonth(of: year) }
    if Season(rawValue: UInt8(month)) != nil {
      if next == UInt8(ascii: "-") { throw unsupported(.dayOfSeason) }
      return SingleDate(.season, year: year, month: month)
    }
    guard 1...12 ~= month else { throw Failure(reason: .noSuchMonth(month), range: start..<position) }
    guard skip(UInt8(ascii: "-")) else { return SingleDate(.month, year: year, month: month) }
    let startOfDay = position
    guard let day = try component(.day) else { return SingleDate(.dayUnspecified, year: year, month: month) }
    guard 1...CalendarDay.daysInMonth(month, of: year) ~= day else {
      throw Failure(reason: .noSuchDay(year: year, month: month, day: day), range: startOfDay..<position)
    }
    if next == UInt8(ascii: "T") { throw unsupported(.timeOfDay, length: bytes.count - position) }
    return SingleDate(.day, year: year, month: month, day: day)
  }

  private mutating func unknownMonth(of year: Int) throws(Failure) -> SingleDate {
    guard skip(UInt8(ascii: "-")) else { return SingleDate(.monthUnspecified, year: year) }
    let start = position
    guard try component(.unknownDay) == nil else {
      position = start
      throw expected(.unknownDay)
    }
    return SingleDate(.monthAndDayUnspecified, year: year)
  }

  private mutating func year() throws(Failure) -> (SingleDate.Shape, Int) {
    let start = position
    if let next, DateQualifiers(mark: next) != nil, digit(at: position + 1) != nil { throw unsupported(.qualifiedPart) }
    if next == UInt8(ascii: "Y"), bytes.count > position + 1 { throw unsupported(.longYear, length: wordLength) }
    let isNegative = skip(UInt8(ascii: "-"))
    var year = 0
    var unknownDigits = 0
    for offset in 0..<4 {
      if let digit = digit(at: position + offset), unknownDigits == 0 {
        year = year * 10 + digit
      } else if isX(at: position + offset) {
        year *= 10
        unknownDigits += 1
      } else {
        position = start
        throw expected(.year)
      }
    }
    position += 4
    if digit(at: position) != nil {
      position = start
      throw expected(.year)
    }
    switch unknownDigits {
    case 0 where isNegative && year == 0:
      throw Failure(reason: .noSuchYear(found: text(start..<position)), range: start..<position)
    case 0: return (.year, isNegative ? -year : year)
    case 1 where !isNegative: return (.decade, year)
    case 2 where !isNegative: return (.century, year)
    default: throw Failure(reason: .unsupported(.unknownYear), range: start..<position)
    }
  }

  /// Two digits, or nil for `XX`.
  private mutating func component(_ element: DateSyntaxError.Element) throws(Failure) -> Int? {
    if let next, DateQualifiers(mark: next) != nil { throw unsupported(.qualifiedPart) }
    let (tens, units) = (digit(at: position), digit(at: position + 1))
    if let tens, let units, digit(at: position + 2) == nil {
      position += 2
      return tens * 10 + units
    }
    switch (isX(at: position), isX(at: position + 1)) {
    case (true, true):
      position += 2
      return nil
    case (true, false) where units != nil, (false, true) where tens != nil: throw unsupported(.unknownDigit, length: 2)
    default: throw expected(element)
    }
  }

  // MARK: Bytes

  private var isAtEnd: Bool { position == bytes.count }

  private var isAtEndOfElement: Bool { isAtEnd || next == UInt8(ascii: ",") || next == UInt8(ascii: "]") }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func digit(at index: Int) -> Int? {
    guard index < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index] else { return nil }
    return Int(bytes[index] - UInt8(ascii: "0"))
  }

  private func isX(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "X")
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipDots() -> Bool {
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."), bytes[position + 1] == UInt8(ascii: ".")
    else { return false }
    position += 2
    return true
  }

  // MARK: Failures

  private func expected(_ element: DateSyntaxError.Element) -> Failure {
    let range = position..<position + wordLength
    return Failure(reason: .expected(element, found: text(range)), range: range)
  }

  private func unsupported(_ feature: DateSyntaxError.Feature, from start: Int? = nil, length: Int = 1) -> Failure {
    let start = start ?? position
    return Failure(reason: .unsupported(feature), range: start..<start + length)
  }

  /// The bytes up to the next one that separates parts of a date, at least one whole Unicode scalar; 0 only at the end.
  private var wordLength: Int {
    var end = position
    while end < bytes.count {
      let isSeparator = " \t\n\r-/,.[]{}?~%".utf8.contains(bytes[end])
      if isSeparator && end > position { break }
      end += 1
      if isSeparator { break }
    }
    return end - position
  }

  /// What stands there, cut short where it is too long for a message.
  private func text(_ range: Range<Int>) -> String {
    let scalars = String(decoding: bytes[range], as: UTF8.self).unicodeScalars
    return scalars.count > 24 ? String(scalars.prefix(23)) + "…" : String(scalars)
  }
}
