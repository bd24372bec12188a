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
