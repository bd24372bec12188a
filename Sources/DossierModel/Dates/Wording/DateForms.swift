/// How a language writes single dates of each precision.
///
/// The gaps are `{day}`, `{month}`, `{season}` and `{year}`, also `{monthOf}` and `{seasonOf}` where the language
/// inflects them.
struct DateForms: Sendable {
  let day: DatePattern
  /// A day whose year is named by the other end of a range: *21 June* in "21 June to 3 July 2023".
  let dayOfYear: DatePattern
  /// A day whose month is named by the other end: *21* in "21 to 31 July 2023".
  let dayOfMonth: DatePattern
  let month: DatePattern
  /// A month whose year is named by the other end: *June* in "June to August 2023".
  let monthOfYear: DatePattern
  let season: DatePattern
  let year: DatePattern
  let decade: DatePattern
}
