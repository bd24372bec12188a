/// How a language says what is known of a date beside the date itself.
///
/// The gaps are `{date}` or, for two dates, `{from}` and `{to}`; with `Of` at their end they take the form that follows
/// a preposition.
struct DatePhrases: Sendable {
  /// `2023-07-XX`
  let unknownDay: DatePhrase
  /// `2010-XX`
  let unknownMonth: DatePhrase
  /// `2023-XX-XX`
  let unknownMonthAndDay: DatePhrase
  /// `2010~`
  let approximate: DatePhrase
  /// `2010?`
  let uncertain: DatePhrase
  /// `2010%`
  let uncertainAndApproximate: DatePhrase
  /// `2010~` within another phrase: *depuis environ 2010*, though *vers 2010*. Its gap takes the form that the other phrase wants.
  let approximateWithin: DatePattern
  /// `2010~` before another phrase, where the language has it there: *примерно с 2010 года*.
  var approximateBefore: DatePattern?
  /// `2010?` before another phrase, if it isn't the same as around a date.
  var uncertainBefore: DatePattern?
  /// `1997/2019`
  let interval: DatePhrase
  /// `2023-06/..`
  let openEnd: DatePhrase
  /// `../2019`
  let openStart: DatePhrase
  /// `2003/`
  let unknownEnd: DatePhrase
  /// `/2003`
  let unknownStart: DatePhrase
  /// `[2023-07-21..2023-07-31]`
  let between: DatePhrase
  /// `[..2006-04-21]`
  let orEarlier: DatePhrase
  /// `[2006-04-21..]`
  let orLater: DatePhrase
  /// Between the alternatives of a set, and before the last of them.
  let separator: String
  let lastSeparator: String
}
