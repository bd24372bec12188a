extension PartialDate {
  /// The years within which dates lie, no more certain than these: `2003/2006`, `2023?` of what was probably in 2023, `2003/..` of
  /// what goes on since.
  ///
  /// A year that any date gives without doubt is without doubt. Nil if no date has a bound.
  package static func years(spanning dates: some Sequence<PartialDate>) -> PartialDate? {
    var (first, last): (SingleDate?, SingleDate?)
    var isOpen = false
    for date in dates {
      let bounds = date.bounds
      let start = (bounds.earliest ?? bounds.latest).map {
        SingleDate(.year, year: $0.year, qualifiers: date.qualifiers)
      }
      let end = (bounds.latest ?? bounds.earliest).map { SingleDate(.year, year: $0.year, qualifiers: date.qualifiers) }
      guard let start, let end else { continue }
      first = first.map { isBetter(start, than: $0, by: <) ? start : $0 } ?? start
      last = last.map { isBetter(end, than: $0, by: >) ? end : $0 } ?? end
      if case .interval(_, to: .open) = date.form { isOpen = true }
    }
    guard let first, let last else { return nil }
    if isOpen { return PartialDate(from: .date(first), to: .open) }
    if first.year == last.year { return PartialDate(first.qualifiers.isEmpty ? first : last) }
    return PartialDate(from: .date(first), to: .date(last))
  }

  private static func isBetter(_ one: SingleDate, than other: SingleDate, by isFarther: (Int, Int) -> Bool) -> Bool {
    one.year == other.year
      ? one.qualifiers.isEmpty && !other.qualifiers.isEmpty : isFarther(one.year, other.year)
  }
}
