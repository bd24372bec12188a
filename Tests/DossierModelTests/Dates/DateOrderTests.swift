import DossierTestSupport
import Testing

@testable import DossierModel

struct DateOrderTests {
  @Test(arguments: [
    ("2006-04-21", 2006), ("2006", 2006), ("2006-XX", 2006), ("2022-24", 2022), ("[2006-01..2006-05]", 2006),
    ("2006-05~", 2006), ("2006~", nil), ("2006-01~", nil), ("2006?", nil), ("20XX", nil), ("[2004,2009]", nil),
    ("/2009", nil), ("2006/2007", nil),
  ])
  func `A year is known where the date can lie in no other`(date: String, year: Int?) throws {
    #expect(try PartialDate(edtf: date).knownYear == year)
  }

  @Test(arguments: [
    ("2006-04-21", "2006-04-22", Ternary.yes),
    ("2006-04-22", "2006-04-21", .no),
    ("2006-04-21", "2006-04-21", .no),
    ("2006-04", "2006-04-30", .cannotTell),
    ("2006-04", "2006-05", .yes),
    ("2006-04", "2006-04-01", .no),
    ("2006", "2006", .cannotTell),
    ("1997/2019", "2010", .cannotTell),
    ("1997/2019", "2020", .yes),
    ("2023-06/..", "2024", .cannotTell),
    ("2023-06/..", "2023-05", .no),
    ("../2019", "2020", .yes),
    ("../2019", "2010", .cannotTell),
    ("2003/", "2002", .no),
    ("[..2006-04-21]", "2006-04-22", .yes),
    ("[2023-07-21..2023-07-31]", "2023-08", .yes),
    ("[2004,2006]", "2005", .cannotTell),
    ("2022-24", "2023-01", .cannotTell),
    ("2022-24", "2023-03", .yes),
  ])
  func `One date is before another if their bounds leave no doubt`(first: String, second: String, answer: Ternary)
    throws
  {
    #expect(try PartialDate(edtf: first).before(PartialDate(edtf: second)) == answer)
  }

  @Test(arguments: [
    ("2010~", "2011", Ternary.cannotTell), ("2010~", "2012", .yes), ("2010~", "2009", .cannotTell),
    ("2010~", "2008", .no),
    ("2010-04~", "2010-05", .cannotTell), ("2010-04~", "2010-06", .yes),
    ("2010-04-21~", "2010-04-28", .cannotTell), ("2010-04-21~", "2010-04-29", .yes),
    ("2010-22~", "2010-11", .cannotTell), ("2010-22~", "2010-12", .yes),
    ("201X~", "2029", .cannotTell), ("201X~", "2030", .yes), ("19XX~", "2100", .yes), ("19XX~", "2099", .cannotTell),
    ("1997~/2019", "1996", .cannotTell), ("1997~/2019", "1995", .no), ("1997~/2019", "2020", .yes),
  ])
  func `An approximate date settles nothing within a unit of its precision`(
    first: String, second: String, answer: Ternary
  ) throws {
    #expect(try PartialDate(edtf: first).before(PartialDate(edtf: second)) == answer)
  }

  @Test(arguments: ["1950", "2010", "2090"])
  func `An uncertain date settles nothing at all`(other: String) throws {
    let (date, other) = (try PartialDate(edtf: "2010?"), try PartialDate(edtf: other))
    #expect(date.before(other) == .cannotTell)
    #expect(other.before(date) == .cannotTell)
  }

  @Test func `An uncertain end leaves the other end of an interval certain`() throws {
    let stay = try PartialDate(edtf: "1997/2019?")
    #expect(try PartialDate(edtf: "1996").before(stay) == .yes)
    #expect(try stay.before(PartialDate(edtf: "1996")) == .no)
    #expect(try stay.before(PartialDate(edtf: "2030")) == .cannotTell)
  }

  @Test(arguments: [
    ("2006-04-21", "2006-04-21", Ternary.yes), ("2006-04-21", "2006-04-22", .no),
    ("2006-04-21", "2006-04", .cannotTell),
    ("2006-04-21~", "2006-04-21~", .cannotTell), ("2006-04-21", "[2006-04-20..2006-04-22]", .cannotTell),
    ("2006", "2007", .no), ("2006", "2006", .cannotTell),
  ])
  func `Two dates mean the same day only if both are exact`(first: String, second: String, answer: Ternary) throws {
    #expect(try PartialDate(edtf: first).sameDay(as: PartialDate(edtf: second)) == answer)
  }

  @Test func `Dates sort by their earliest day, then by their latest, then by their text`() throws {
    let sorted = [
      "-0043", "2003-01-01/2004", "2003/2004", "2003/", "[..2003]", "2006-04-01", "2006-04", "2006-04%", "2006-04-XX",
      "2006-04/..", "2006-04-21", "2006-04-21~", "[..2006-04-21]", "[2006-04-21..]", "202X",
    ]
    let dates = try sorted.map { text in try PartialDate(edtf: text) }
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<20 {
      #expect(dates.shuffled(using: &generator).sorted().map(\.edtf) == sorted)
    }
  }

  @Test func `A date that is open at its start sorts at its end, not before all else`() throws {
    let execution = try PartialDate(edtf: "[..2006-04-21]")
    #expect(try PartialDate(edtf: "2003") < execution)
    #expect(try execution < PartialDate(edtf: "2006-05"))
  }
}
