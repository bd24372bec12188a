/// A meteorological season of the northern hemisphere: the EDTF codes 21 to 24.
///
/// The months are fixed, so that a season has bounds: spring is March to May, summer June to August, autumn September
/// to November, winter December to February. A winter bears the year in which it begins: winter 2022 (`2022-24`) runs
/// from 1 December 2022 to the end of February 2023. Where the press of the southern hemisphere names a season, write
/// months.
package enum Season: UInt8, CaseIterable, Sendable {
  case spring = 21
  case summer = 22
  case autumn = 23
  case winter = 24

  func months(of year: Int) -> (first: CalendarMonth, last: CalendarMonth) {
    let first = CalendarMonth(year: year, month: 3 + 3 * Int(rawValue - Self.spring.rawValue))
    return (first, first.adding(2))
  }
}
