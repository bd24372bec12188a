import Testing

@testable import DossierModel

struct PartialDateParsingTests {
  /// EDTF text, earliest and latest day; `nil` where it is open.
  static let valid: [(String, String?, String?)] = [
    ("2006-04-21", "2006-04-21", "2006-04-21"),
    ("2000-12", "2000-12-01", "2000-12-31"),
    ("2010", "2010-01-01", "2010-12-31"),
    ("2004-02", "2004-02-01", "2004-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28"),
    ("2000-02-29", "2000-02-29", "2000-02-29"),
    ("0007", "0007-01-01", "0007-12-31"),
    ("0000", "0000-01-01", "0000-12-31"),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
    ("-9999", "-9999-01-01", "-9999-12-31"),
    ("2022-21", "2022-03-01", "2022-05-31"),
    ("2022-22", "2022-06-01", "2022-08-31"),
    ("2022-23", "2022-09-01", "2022-11-30"),
    ("2022-24", "2022-12-01", "2023-02-28"),
    ("2023-24", "2023-12-01", "2024-02-29"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("000X", "0000-01-01", "0009-12-31"),
    ("2010-XX", "2010-01-01", "2010-12-31"),
    ("2023-07-XX", "2023-07-01", "2023-07-31"),
    ("2023-XX-XX", "2023-01-01", "2023-12-31"),
    ("2010~", "2010-01-01", "2010-12-31"),
    ("2010-05?", "2010-05-01", "2010-05-31"),
    ("2010-05-06%", "2010-05-06", "2010-05-06"),
    ("202X~", "2020-01-01", "2029-12-31"),
    ("2022-22?", "2022-06-01", "2022-08-31"),
    ("2023-07-XX~", "2023-07-01", "2023-07-31"),
    ("1997/2019", "1997-01-01", "2019-12-31"),
    ("2006-04-21/2006-04-21", "2006-04-21", "2006-04-21"),
    ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"),
    ("2022-24/2023-21", "2022-12-01", "2023-05-31"),
    ("2004-05/2004", "2004-05-01", "2004-12-31"),
    ("2023-06/..", "2023-06-01", nil),
    ("../2019", nil, "2019-12-31"),
    ("2003/", "2003-01-01", nil),
    ("/2003", nil, "2003-12-31"),
    ("1997~/2019?", "1997-01-01", "2019-12-31"),
    ("2003%/..", "2003-01-01", nil),
    ("-0100/-0043", "-0100-01-01", "-0043-12-31"),
    ("[2004,2006]", "2004-01-01", "2006-12-31"),
    ("[2004]", "2004-01-01", "2004-12-31"),
    ("[2023-07-21..2023-07-31]", "2023-07-21", "2023-07-31"),
    ("[..2006-04-21]", nil, "2006-04-21"),
    ("[2006-04-21..]", "2006-04-21", nil),
    ("[2004,2006..2008]", "2004-01-01", "2008-12-31"),
    ("[..2004,2006,2008..]", nil, nil),
    ("[1667,1760-12]", "1667-01-01", "1760-12-31"),
    ("[2004~,2006-22?]", "2004-01-01", "2006-08-31"),
    ("[-0044..-0042]", "-0044-01-01", "-0042-12-31"),
    ("[2004-05..2004]", "2004-05-01", "2004-12-31"),
  ]

  @Test(arguments: valid)
  func `A valid date has its bounds and is written as it was read`(text: String, earliest: String?, latest: String?)
    throws
  {
    let date = try PartialDate(edtf: text)
    #expect(date.earliest?.isoText == earliest)
    #expect(date.latest?.isoText == latest)
    #expect(date.edtf == text)
  }

  @Test(arguments: [
    ("[2006,2004]", "[2004,2006]"), ("[2004,2004]", "[2004]"), ("[2006..2008,2004]", "[2004,2006..2008]"),
    ("[2006,2005-12,2006]", "[2005-12,2006]"),
  ])
  func `The alternatives of a set are kept in the order of time and once`(text: String, canonical: String) throws {
    #expect(try PartialDate(edtf: text).edtf == canonical)
    #expect(try PartialDate(edtf: text) == PartialDate(edtf: canonical))
  }

  @Test(arguments: [
    ("2006-04-21", DatePrecision.day), ("2000-12", .month), ("2023-07-XX", .month), ("2022-22", .season),
    ("2010", .year),
    ("2010-XX", .year), ("2023-XX-XX", .year), ("202X", .decade), ("20XX", .century),
  ])
  func `Single dates have a precision`(text: String, precision: DatePrecision) throws {
    #expect(try PartialDate(edtf: text).precision == precision)
    #expect(try PartialDate(edtf: text + "~").precision == precision)
  }

  @Test(arguments: ["1997/2019", "[2004,2006]", "[2004]"])
  func `Intervals and sets have none`(text: String) throws {
    #expect(try PartialDate(edtf: text).precision == nil)
  }

  @Test(arguments: [
    ("2010", false, false), ("2010~", false, true), ("2010?", true, false), ("2010%", true, true),
    ("1997/2019~", false, true), ("1997?/2019~", true, true), ("[2004,2006?]", true, false), ("2003~/", false, true),
  ])
  func `Qualifiers count wherever they stand`(text: String, isUncertain: Bool, isApproximate: Bool) throws {
    let date = try PartialDate(edtf: text)
    #expect(date.isUncertain == isUncertain)
    #expect(date.isApproximate == isApproximate)
  }

  @Test(arguments: [
    ("2006-04-21", true), ("2006-04-21~", false), ("2006-04", false), ("2006-04-21/2006-04-21", false),
    ("[2006-04-21]", false), ("2006-04-XX", false),
  ])
  func `Only an unqualified day is exact`(text: String, isExact: Bool) throws {
    #expect(try PartialDate(edtf: text).isExactDay == isExact)
  }

  @Test(arguments: [
    ("2006-04-21", Int?(2006)), ("2010~", 2010), ("2022-24", 2022), ("2023-07-XX", 2023), ("202X", nil), ("20XX", nil),
    ("[2023-07-21..2023-07-31]", 2023), ("2023-06/2023-08", 2023), ("1997/2019", nil), ("2003/", nil), ("../2003", nil),
  ])
  func `The year is known if the whole date lies in it`(text: String, year: Int?) throws {
    #expect(try PartialDate(edtf: text).year == year)
  }

  @Test(arguments: [
    ("2006-04-21", String?("2006-04-21")), ("2000-12", "2000-12"), ("2010", "2010"), ("0007", "0007"), ("0000", nil),
    ("-0043", nil), ("2010~", nil), ("2010?", nil), ("202X", nil), ("2022-22", nil), ("2023-07-XX", nil),
    ("1997/2019", nil), ("[2004,2006]", nil),
  ])
  func `HTML has a value for plain days, months and years only`(text: String, value: String?) throws {
    #expect(try PartialDate(edtf: text).htmlDateTime == value)
  }

  @Test func `A date is small, and its parts are copied without counting`() {
    #expect(MemoryLayout<PartialDate>.stride == 16)
    #expect(MemoryLayout<SingleDate>.size == 6)
    #expect(MemoryLayout<CalendarDay>.size == 4)
  }
}
