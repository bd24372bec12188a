import Testing

@testable import DossierModel

struct DateOffsetTests {
  @Test(arguments: [
    ("4 days", 4, DateOffset.Unit.day, false), ("1 day", 1, .day, false), ("-2 weeks", -2, .week, false),
    ("about 3 months", 3, .month, true), ("about -1 year", -1, .year, true), ("0 days", 0, .day, false),
  ])
  func `An offset is a number and a unit`(text: String, amount: Int, unit: DateOffset.Unit, isApproximate: Bool) throws
  {
    let offset = try DateOffset(text)
    #expect(offset == DateOffset(amount, unit, isApproximate: isApproximate))
    #expect(offset.text == text)
  }

  @Test(arguments: [("1 days", "1 day"), ("4 day", "4 days"), ("04 days", "4 days"), ("-0 days", "0 days")])
  func `Its canonical text agrees in number`(text: String, canonical: String) throws {
    #expect(try DateOffset(text).text == canonical)
  }

  @Test(arguments: [
    ("four days later", "4 days"), ("2 weeks before", "-2 weeks"), ("a year after", "1 year"),
    ("the next day", "1 day"),
    ("the same day", "0 days"), ("~4 days", "about 4 days"), ("2 weeks?", "about 2 weeks"),
    ("Some 3 months later", "about 3 months"), (" 4 days", "4 days"), ("4  days", "4 days"),
    ("about a week earlier", "about -1 week"), ("4 days later", "4 days"),
  ])
  func `An offset in other words is refused with what to write`(text: String, suggestion: String) throws {
    let error = try #require(throws: DateSyntaxError.self) { try DateOffset(text) }
    #expect(error.suggestion == suggestion)
    #expect(error.offset == 0 && error.length == text.unicodeScalars.count)
  }

  @Test(arguments: [
    ("", 0, 1, "text ends too early: expected a whole number, such as 4 in '4 days'"),
    ("about", 5, 1, "text ends too early: expected a whole number, such as 4 in '4 days'"),
    ("4", 1, 1, "text ends too early: expected days, weeks, months or years"),
    ("4 hours", 2, 5, "'hours' found, expected days, weeks, months or years"),
    ("days", 0, 4, "'days' found, expected a whole number, such as 4 in '4 days'"),
    ("4 days or so", 6, 6, "' or so' found, expected nothing after the unit"),
    ("12345 days", 0, 5, "12345 is too large: expected at most four digits"),
  ])
  func `Anything else is refused at its place`(text: String, offset: Int, length: Int, message: String) throws {
    let error = try #require(throws: DateSyntaxError.self) { try DateOffset(text) }
    #expect(error.message == message)
    #expect(error.suggestion == nil)
    #expect(error.offset == offset && error.length == length)
  }

  @Test(arguments: [
    ("2006-04-21", "4 days", "2006-04-25"),
    ("2006-04-21", "-2 weeks", "2006-04-07"),
    ("2006-01-31", "1 month", "2006-02-28"),
    ("2004-02-29", "1 year", "2005-02-28"),
    ("2006-04-21", "0 days", "2006-04-21"),
    ("2006-02", "1 month", "2006-03"),
    ("2006-02", "4 days", "[2006-02-05..2006-03-04]"),
    ("2006-02", "0 days", "2006-02"),
    ("2006-02-XX", "1 year", "2007-02-XX"),
    ("2022-24", "1 year", "2023-24"),
    ("2022-24", "1 month", "[2023-01..2023-03]"),
    ("2004", "1 year", "2005"),
    ("2004", "1 month", "[2004-02..2005-01]"),
    ("2004", "4 days", "[2004-01-05..2005-01-04]"),
    ("2004-XX", "-1 year", "2003-XX"),
    ("202X", "1 year", "[2021..2030]"),
    ("202X", "-10 years", "201X"),
    ("20XX", "100 years", "21XX"),
    ("000X", "-10 years", "[-0010..-0001]"),
    ("2010~", "4 days", "[2010-01-05~..2011-01-04~]"),
    ("2006-04-21?", "4 days", "2006-04-25?"),
    ("2006-04-21", "about 4 days", "2006-04-25~"),
    ("2006-04-21", "about 2 months", "2006-06~"),
    ("2006-04-21", "about 2 years", "2008~"),
    ("2022-24", "about 1 year", "[2023~..2024~]"),
    ("2010?", "about 2 years", "2012%"),
    ("1997/2019", "1 year", "1998/2020"),
    ("1997/2019", "4 days", "1997-01-05/2020-01-04"),
    ("2023-06/..", "1 month", "2023-07/.."),
    ("2003/", "-1 year", "2002/"),
    ("[2004,2006]", "1 year", "[2005,2007]"),
    ("[2023-07-21..2023-07-31]", "4 days", "[2023-07-25..2023-08-04]"),
    ("[2024-01-29..2024-01-31]", "1 month", "2024-02-29"),
    ("[..2006-04-21]", "4 days", "[..2006-04-25]"),
    ("[2006-04..]", "4 days", "[2006-04-05..]"),
  ])
  func `A shifted date has the bounds of every day shifted`(from: String, offset: String, to: String) throws {
    #expect(try PartialDate(edtf: from).shifted(by: DateOffset(offset))?.edtf == to)
  }

  @Test(arguments: [
    ("2022-22", "4 days", "[2022-22..2022-23]"), ("[2022-22..]", "4 days", "[2022-22..]"),
    ("2022-24", "-40 days", "[2022-23..2022-24]"), ("2023-07", "4 days", "[2023-07..2023-08]"),
    ("2004", "-1 day", "[2003..2004]"), ("202X", "4 days", "[2020..2030]"), ("2010~", "4 days", "[2010~..2011~]"),
    ("[2006-04-21..2006-05]", "4 days", "[2006-04..2006-06]"), ("-9999-01", "1 week", "[-9999-01..-9999-02]"),
    ("2006-04-21", "4 days", "2006-04-25"), ("[2023-07-21..2023-07-31]", "4 days", "[2023-07-25..2023-08-04]"),
  ])
  func `What is reckoned from a date names no day where that names none`(from: String, offset: String, to: String)
    throws
  {
    let date = try PartialDate(edtf: from)
    #expect(try date.shifted(by: DateOffset(offset))?.noFiner(than: date).edtf == to)
  }

  @Test(arguments: [
    ("1997/2019", "3 days", "2019"), ("1997/2019", "-3 days", "1997"), ("1997/2019", "0 days", "1997/2019"),
    ("2003/", "3 days", "[2003..]"), ("2003/..", "-3 days", "2003"), ("../2019", "3 days", "2019"),
    ("../2019", "-3 days", "[..2019]"), ("[2004,2006]", "3 days", "[2004,2006]"),
  ])
  func `What lies after a stretch of time counts from its end, what lies before it from its beginning`(
    from: String, offset: String, to: String
  ) throws {
    #expect(try PartialDate(edtf: from).edge(towards: DateOffset(offset)).edtf == to)
  }

  @Test(arguments: [("9999-12-31", "1 day"), ("9999", "1 month"), ("-9999", "-1 year"), ("[2004,9999]", "1 year")])
  func `Beyond the years that can be written there is no date`(from: String, offset: String) throws {
    #expect(try PartialDate(edtf: from).shifted(by: DateOffset(offset)) == nil)
  }

  @Test func `An offset is as small as a number`() {
    #expect(MemoryLayout<DateOffset>.size == 4)
  }
}
