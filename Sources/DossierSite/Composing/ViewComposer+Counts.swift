import DossierModel

extension ViewComposer {
  /// Figures, each with its attribution unless it is that of what they stand in.
  mutating func counts(_ counts: [Count], within stated: [Attribution]) -> [CountView] {
    var views: [CountView] = []
    for count in counts {
      var view = CountView(what: count.what, figure: phrases.figure(count))
      view.equals = count.equivalents.first.map(phrases.figure)
      view.asOf = count.asOf.map { when($0) }
      view.parts = count.parts.map { part in
        PartView(what: part.what, figure: phrases.figure(part), percent: percent(of: part, in: count))
      }
      if !stated.contains(theSameAs: count.attribution) {
        view.attributions = attributions(of: count.attribution)
      }
      views.append(view)
    }
    return views
  }

  mutating func countSection(_ header: borrowing RecordHeader) -> CountSectionView? {
    guard !header.counts.isEmpty else { return nil }
    return CountSectionView(count: phrases.number(header.counts.count), groups: groups(of: header.counts))
  }

  /// Figures, those together that contradict each other.
  private mutating func groups(of figures: [Count]) -> [CountGroupView] {
    guard let home else { return [] }
    let disputed = graph.conflicts(about: home).compactMap(\.counted)
    var groups: [CountGroupView] = []
    var rest = figures[...]
    while let first = rest.first {
      let isDisputed = disputed.contains(first.what)
      let same = isDisputed ? rest.filter { $0.countsTheSame(as: first) } : [first]
      rest = isDisputed ? rest.filter { !$0.countsTheSame(as: first) }[...] : rest.dropFirst()
      let distinct = Set(same.map(\.figure)).count
      groups.append(
        CountGroupView(difference: distinct > 1 ? difference(distinct) : nil, items: counts(same, within: [])))
    }
    return groups
  }

  /// A part as a share of the whole, where both are exact and of one unit.
  private func percent(of part: Count, in whole: Count) -> String? {
    guard part.precision == .exact, whole.precision == .exact, part.unit.isEmpty || part.unit == whole.unit,
      part.number.fractionDigits == 0, whole.number.fractionDigits == 0
    else { return nil }
    return Percentage(Int(part.number.mantissa), of: Int(whole.number.mantissa))?.text
  }
}

/// A share in percent with at most one decimal, computed in whole numbers so that it is the same everywhere.
struct Percentage {
  /// "4.5", "100".
  let text: String

  /// Nil if there is no whole, or the part is larger than it.
  init?(_ part: Int, of whole: Int) {
    guard whole > 0, part >= 0, part <= whole else { return nil }
    let tenths = (part * 2000 + whole) / (2 * whole)
    text = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
