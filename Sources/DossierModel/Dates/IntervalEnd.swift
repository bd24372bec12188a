/// The start or the end of an interval.
package enum IntervalEnd: Hashable, Sendable, BitwiseCopyable {
  case date(SingleDate)
  /// `..`: without limit; at the end, still going on.
  case open
  /// Nothing written: there was a start or an end, and when is not known.
  case unknown

  package var date: SingleDate? {
    if case .date(let date) = self { date } else { nil }
  }

  var qualifiers: DateQualifiers { date?.qualifiers ?? [] }
}
