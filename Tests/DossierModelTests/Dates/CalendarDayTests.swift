import Testing

@testable import DossierModel

struct CalendarDayTests {
  @Test func `Every day of the supported years has its own number, one after the other`() throws {
    var number = try #require(CalendarDay(year: -9999, month: 1, day: 1)).number
    for year in CalendarDay.years {
      for month in 1...12 {
        for day in 1...CalendarDay.daysInMonth(month, of: year) {
          let date = CalendarDay(knownYear: year, month: month, day: day)
          guard date.number == number, date.components == (year, month, day) else {
            Issue.record("\(year)-\(month)-\(day) has number \(date.number) and is \(date.isoText)")
            return
          }
          number += 1
        }
      }
    }
  }

  @Test(arguments: [
    (1970, 1, 1, Int32(0)), (2000, 3, 1, 11_017), (1969, 12, 31, -1), (2006, 4, 21, 13_259), (0, 3, 1, -719_468),
  ])
  func `Known days have their known numbers`(year: Int, month: Int, day: Int, number: Int32) {
    #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
  }

  @Test(arguments: [
    (1954, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0), (10_000, 1, 1),
    (-10_000, 1, 1),
  ])
  func `A day that is in no calendar is nil`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2000, true), (1900, false), (2004, true), (1954, false), (0, true), (-4, true), (-1, false)])
  func `Leap years follow the Gregorian rule`(year: Int, isLeap: Bool) {
    #expect(CalendarDay.isLeapYear(year) == isLeap)
  }

  @Test(arguments: [(2006, 4, 21, "2006-04-21"), (-43, 3, 15, "-0043-03-15"), (7, 1, 2, "0007-01-02")])
  func `ISO text has four digits for the year`(year: Int, month: Int, day: Int, text: String) {
    #expect(CalendarDay(year: year, month: month, day: day)?.isoText == text)
  }

  @Test(arguments: [
    ((2006, 1, 31), 1, "2006-02-28"), ((2004, 1, 31), 1, "2004-02-29"), ((2004, 2, 29), 12, "2005-02-28"),
    ((2006, 4, 21), -4, "2005-12-21"), ((2006, 12, 31), 2, "2007-02-28"), ((0, 1, 15), -13, "-0002-12-15"),
  ])
  func `Months are added to the same day or to the last of a shorter month`(
    from: (Int, Int, Int), months: Int, to: String
  ) throws {
    let day = try #require(CalendarDay(year: from.0, month: from.1, day: from.2))
    #expect(day.adding(months: months)?.isoText == to)
  }

  @Test func `Nothing can be added beyond the years that can be written`() throws {
    let last = try #require(CalendarDay(year: 9999, month: 12, day: 31))
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(last.adding(days: Int(Int32.max)) == nil)
  }
}
