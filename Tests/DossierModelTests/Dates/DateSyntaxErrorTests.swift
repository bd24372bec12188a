import DossierDiagnostics
import Testing

@testable import DossierModel

struct DateSyntaxErrorTests {
  /// Text, what to write instead.
  static let suggestions: [(String, String)] = [
    ("21.04.2006", "2006-04-21"), ("21. April 2006", "2006-04-21"), ("21 April 2006", "2006-04-21"),
    ("21st of April, 2006", "2006-04-21"), ("April 21, 2006", "2006-04-21"), ("Apr 21 2006", "2006-04-21"),
    ("Friday, 21 April 2006", "2006-04-21"), ("2006 April 21", "2006-04-21"), ("2006/04/21", "2006-04-21"),
    ("2006.04.21", "2006-04-21"), ("21/04/2006", "2006-04-21"), ("04/21/2006", "2006-04-21"),
    ("3.4.2006", "2006-04-03"),
    ("2006-4-21", "2006-04-21"), ("2006-4", "2006-04"), ("20060421", "2006-04-21"),
    ("2006-04-21T10:00:00Z", "2006-04-21"),
    ("2006-04-21 10:00", "2006-04-21"), ("4/2006", "2006-04"), ("2006年4月21日", "2006-04-21"),
    ("21 апреля 2006", "2006-04-21"),
    ("апрель 2006 года", "2006-04"), ("1er avril 2006", "2006-04-01"), ("21 de abril de 2006", "2006-04-21"),
    ("3/3/2006", "2006-03-03"), (" 2006-04-21", "2006-04-21"), ("2006–04–21", "2006-04-21"),
    ("April 2006", "2006-04"), ("in April 2006", "2006-04"), ("Sept. 2006", "2006-09"), ("year 2006", "2006"),
    ("summer 2022", "2022-22"), ("Summer of 2022", "2022-22"), ("2022-summer", "2022-22"), ("fall 2022", "2022-23"),
    ("winter 2022", "2022-24"), ("лето 2022", "2022-22"),
    ("1990s", "199X"), ("the 1990's", "199X"), ("20th century", "19XX"), ("202x", "202X"), ("199u", "199X"),
    ("2023-07-xx", "2023-07-XX"), ("2010-uu", "2010-XX"),
    ("c. 2010", "2010~"), ("ca. 2010", "2010~"), ("circa April 2006", "2006-04~"), ("about 2010", "2010~"),
    ("~2010", "2010~"), ("2003-07-20?/~2005", "2003-07-20?/2005~"), ("possibly 2010", "2010?"), ("2010 (?)", "2010?"),
    ("possibly about 2010", "2010%"),
    ("2010?~", "2010%"), ("2004-06~-11", "2004-06-11~"),
    ("late July 2023", "[2023-07-21..2023-07-31]"), ("in mid-July 2003", "[2003-07-11..2003-07-20]"),
    ("early February 2024", "[2024-02-01..2024-02-10]"), ("late February 2024", "[2024-02-21..2024-02-29]"),
    ("late 2023", "[2023-09..2023-12]"), ("Q3 2022", "[2022-07..2022-09]"), ("2022-Q1", "[2022-01..2022-03]"),
    ("1997-2019", "1997/2019"), ("1997–2019", "1997/2019"), ("1997 to 2019", "1997/2019"),
    ("from 1997 to 2019", "1997/2019"),
    ("1997 / 2019", "1997/2019"), ("1997-98", "1997/1998"), ("2010-13", "2010/2013"), ("c. 1997 to 2019", "1997~/2019"),
    ("21–31 July 2023", "2023-07-21/2023-07-31"), ("21 July to 3 August 2023", "2023-07-21/2023-08-03"),
    ("June to August 2023", "2023-06/2023-08"), ("2003 to present", "2003/.."), ("2004/open", "2004/.."),
    ("2004/unknown", "2004/"), ("unknown/2004", "/2004"), ("since June 2023", "2023-06/.."), ("until 2019", "../2019"),
    ("from 2003", "2003/"),
    ("between 2004 and 2006", "[2004..2006]"), ("between 21 and 31 July 2023", "[2023-07-21..2023-07-31]"),
    ("2004 or 2006", "[2004,2006]"), ("2004, 2005 or 2006", "[2004,2005,2006]"),
    ("20 or 21 April 2006", "[2006-04-20,2006-04-21]"),
    ("April 21, 2006, or April 22, 2006", "[2006-04-21,2006-04-22]"), ("April or May 2006", "[2006-04,2006-05]"),
    ("2004, 20 or 21 April 2006", "[2004,2006-04-20,2006-04-21]"),
    ("2006-04-21 to 2006-04-25", "2006-04-21/2006-04-25"),
    ("before 2006", "[..2005]"), ("before 21 April 2006", "[..2006-04-20]"), ("by 21 April 2006", "[..2006-04-21]"),
    ("on or before 21 April 2006", "[..2006-04-21]"), ("2006 or earlier", "[..2006]"),
    ("after December 2006", "[2007-01..]"),
    ("2006 or later", "[2006..]"), ("[2004, 2006]", "[2004,2006]"), ("[2004...2006]", "[2004..2006]"),
    ("[2004…2006]", "[2004..2006]"),
  ]

  @Test(arguments: suggestions)
  func `A date in other words is refused with the EDTF to write`(text: String, suggestion: String) throws {
    let error = try #require(throws: DateSyntaxError.self) { try PartialDate(edtf: text) }
    #expect(error.suggestion == suggestion)
    #expect(error.offset == 0 && error.length == text.unicodeScalars.count)
    #expect(try PartialDate(edtf: suggestion).edtf == suggestion)
  }

  /// Text, offset and length of what is wrong, message; none has a suggestion, since that would be a guess.
  static let refusals: [(String, Int, Int, String)] = [
    ("", 0, 1, "empty text is no date: expected a date such as 2006-04-21, 2006-04 or 2006"),
    ("1954-02-29", 8, 2, "1954-02-29 does not exist: 1954 is no leap year, its February has 28 days"),
    ("2004-02-30", 8, 2, "2004-02-30 does not exist: 2004 is a leap year, its February has 29 days"),
    ("2023-04-31", 8, 2, "2023-04-31 does not exist: April has 30 days"),
    ("2023-04-00", 8, 2, "2023-04-00 does not exist: April has 30 days"),
    ("2023-13", 5, 2, "13 is no month: expected 01 to 12, or 21 to 24 for spring, summer, autumn, winter"),
    ("2023-00", 5, 2, "00 is no month: expected 01 to 12, or 21 to 24 for spring, summer, autumn, winter"),
    ("2023-19", 5, 2, "19 is no month: expected 01 to 12, or 21 to 24 for spring, summer, autumn, winter"),
    (
      "31 February 2006", 0, 2, "'31' found, expected a year of four digits, of which the last or the last two may be X"
    ),
    ("-0000", 0, 5, "-0000 is no year: the year before 0001 is 0000, and the one before that -0001"),
    ("03/04/2006", 0, 10, "day and month can't be told apart: write 2006-04-03 or 2006-03-04"),
    ("2019/1997", 0, 9, "interval ends before it starts: 1997 is earlier than 2019"),
    ("2006-04-21/2006-03", 0, 18, "interval ends before it starts: 2006-03 is earlier than 2006-04-21"),
    ("[2006..2004]", 1, 10, "range ends before it starts: 2004 is earlier than 2006"),
    ("[1999,2006..2004]", 6, 10, "range ends before it starts: 2004 is earlier than 2006"),
    ("../..", 0, 5, "interval has no date: expected one at its start, at its end or at both"),
    ("/", 0, 1, "interval has no date: expected one at its start, at its end or at both"),
    ("[..]", 1, 2, "range has no date: expected one before or after the two dots"),
    (
      "[2004,..2006]", 6, 6,
      "open range in the middle of a set: only the first can be open at its start, only the last at its end"
    ),
    (
      "[2004..,2006]", 1, 6,
      "open range in the middle of a set: only the first can be open at its start, only the last at its end"
    ),
    ("[]", 1, 1, "']' found, expected a year of four digits, of which the last or the last two may be X"),
    ("[2004", 5, 1, "text ends too early: expected a comma and another date, .. and the end of a range, or ]"),
    ("[2004,2006]?", 11, 1, "'?' found, expected nothing after the set"),
    ("..", 2, 1, "text ends too early: expected / and the end of the interval"),
    ("2004/2006/2008", 9, 1, "'/' found, expected the end of the interval"),
    ("2006-04-21;x", 10, 2, "';x' found, expected the end of the date, one of ~ ? %, or / and the end of an interval"),
    ("2006-", 5, 1, "text ends too early: expected a month of two digits (01 to 12, or 21 to 24 for a season) or XX"),
    ("2006-04-", 8, 1, "text ends too early: expected a day of two digits or XX"),
    ("20061", 0, 5, "'20061' found, expected a year of four digits, of which the last or the last two may be X"),
    ("2023-XX-15", 8, 2, "'15' found, expected XX: the day of an unknown month is unknown too"),
    ("Яна", 0, 3, "'Яна' found, expected a year of four digits, of which the last or the last two may be X"),
    ("2006/Яна", 5, 3, "'Яна' found, expected a year of four digits, of which the last or the last two may be X"),
    ("not 2006", 0, 3, "'not' found, expected a year of four digits, of which the last or the last two may be X"),
    ("2004 and 2006", 4, 1, "' ' found, expected the end of the date, one of ~ ? %, or / and the end of an interval"),
    (
      "every April or 2006", 0, 5,
      "'every' found, expected a year of four digits, of which the last or the last two may be X"
    ),
    ("unknown", 0, 7, "'unknown' found, expected a year of four digits, of which the last or the last two may be X"),
    (
      "{2004,2006}", 0, 11,
      "{…} means all of its dates, and a date here is one time: write a record for each, or […] for one of them"
    ),
    ("Y170000002", 0, 10, "years of more than four digits are not supported"),
    ("2XXX", 0, 4, "X stands for no more than the last two digits of a year from 0000 on"),
    ("-01XX", 0, 5, "X stands for no more than the last two digits of a year from 0000 on"),
    ("156X-12-25", 4, 1, "month of an unknown year is not supported: expected the end of the date"),
    ("2022-22-15", 7, 1, "season has no days: expected the end of the date"),
    (
      "2023-07-2X", 8, 2,
      "single unknown digit of a month or day is not supported: write XX, or a range such as [2023-07-20..2023-07-29]"
    ),
  ]

  @Test(arguments: refusals)
  func `Anything else is refused at its place, without a guess`(text: String, offset: Int, length: Int, message: String)
    throws
  {
    let error = try #require(throws: DateSyntaxError.self) { try PartialDate(edtf: text) }
    #expect(error.message == message)
    #expect(error.offset == offset && error.length == length)
    #expect(error.suggestion == nil)
  }

  @Test func `A very long text is refused in few words`() throws {
    let error = try #require(throws: DateSyntaxError.self) {
      try PartialDate(edtf: String(repeating: "2006 or ", count: 10_000))
    }
    #expect(error.message.count < 150)
  }

  @Test func `A diagnostic points into the text`() throws {
    let error = try #require(throws: DateSyntaxError.self) { try PartialDate(edtf: "1954-02-29") }
    let file = SourceFileID(index: 0)
    let diagnostic = error.diagnostic(at: SourceRange(file: file, line: 3, column: 7, length: 10))
    #expect(diagnostic.kind.identifier == "invalid-date")
    #expect(diagnostic.range == SourceRange(file: file, line: 3, column: 15, length: 2))
    #expect(diagnostic.suggestion == nil)
  }
}
