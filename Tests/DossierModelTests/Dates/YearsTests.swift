import DossierModel
import Testing

/// The years of a case are no more certain than the dates of its events.
struct YearsTests {
  @Test(arguments: [
    (["2006-04-21"], "2006"), (["2003-02", "2006-04-21", "2004"], "2003/2006"), (["2023?"], "2023?"),
    (["2022-12", "2023-07?"], "2022/2023?"), (["2023?", "2023-05-01"], "2023"), (["2010~", "2012"], "2010~/2012"),
    (["2003/.."], "2003/.."), (["1997/2019"], "1997/2019"), (["2003/..", "2001"], "2001/.."),
    (["[2022-06-01..]"], "2022"), (["../2009"], "2009"),
  ])
  func `Years span the dates and keep their doubts`(dates: [String], expected: String) throws {
    #expect(try PartialDate.years(spanning: dates.map { try PartialDate(edtf: $0) })?.edtf == expected)
  }

  @Test func `Nothing has no years`() {
    #expect(PartialDate.years(spanning: []) == nil)
  }
}
