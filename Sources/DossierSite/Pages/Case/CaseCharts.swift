import DossierDiagnostics
import DossierModel
import DossierPublishing

/// The cases counted by year, charge, outcome and beneficiary; each chart says for how many cases its figure is known. What was
/// denied or taken back is not counted.
struct CaseCharts {
  private let site: SiteContext
  private let composer: ViewComposer

  /// The most bars that a chart shows; the rest is summed up in one.
  private static let barLimit = 12
  /// Where cases spread over more years than this they are counted by decade.
  private static let yearLimit = 24

  /// What a case is counted by: words, and the record that they name, if any.
  private struct Label: Hashable {
    let text: String
    var record: RecordReference?

    /// Words that say one thing are one label, however they are written.
    static func == (one: Label, other: Label) -> Bool {
      one.record == other.record && one.text.isSame(as: other.text)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(record)
      hasher.combine(text.comparisonKey)
    }
  }

  init(_ site: SiteContext) {
    self.site = site
    composer = ViewComposer(site, path: SiteSection.cases.index.text)
  }

  func all() -> [NamedChartView] {
    let (dossier, phrases) = (site.dossier, site.phrases)
    return [
      byYear(),
      chart(phrases[.casesByCharge]) { dossier.cases[$0].officialCharge.upheld.map { Label(text: $0.value) } },
      chart(phrases[.casesByStage]) { terms(dossier.cases[$0].stage.upheld.map(\.value)) },
      chart(phrases[.casesByOutcome]) { id in
        let accused = dossier.cases[id].parties.filter { $0.isAccused && $0.attribution.bestStatus.isUpheld }
        return terms(accused.compactMap { $0.outcome?.value })
      },
      chart(phrases[.casesByBeneficiary]) { id in
        dossier.cases[id].beneficiary.upheld.compactMap { known($0.value) }
      },
    ].compactMap { $0 }
  }

  /// Who has a record here and is more than described. Words in place of a record say, most of the time, that somebody isn't known.
  private func known(_ beneficiary: Mention) -> Label? {
    guard let reference = beneficiary.reference else { return nil }
    if case .person(let id) = reference, site.dossier.people[id].identity == .unnamed { return nil }
    return Label(text: site.dossier.title(of: reference), record: reference)
  }

  /// Terms of the vocabulary as labels; what is "unknown" is not known.
  private func terms(_ terms: [String]) -> [Label] {
    terms.filter { $0 != "unknown" }.map { Label(text: site.phrases.term($0)) }
  }

  private func byYear() -> NamedChartView? {
    let years = Set(site.dossier.cases.ids.compactMap(year(of:)))
    let isLong = years.count > Self.yearLimit
    return chart(site.phrases[isLong ? .casesByDecade : .casesByYear], byLabel: true) { id in
      guard let year = year(of: id) else { return [] }
      let decade = year - ((year % 10) + 10) % 10
      return [
        Label(
          text: isLong
            ? site.phrases[.decade, [.year: TimelineLayout.text(of: decade)]] : TimelineLayout.text(of: year))
      ]
    }
  }

  /// The year of a case, if it is known: that in which it was opened, or else that of its earliest dated event.
  func year(of id: CaseID) -> Int? {
    let record = site.dossier.cases[id]
    if let opened = record.opened.upheld.first?.value.date { return opened.knownYear }
    let events = site.graph.events(of: .case(id)).lazy.map { site.dossier.events[$0] }
    return events.first { $0.when?.date != nil && $0.dateStatus.isUpheld }?.when?.date?.knownYear
  }

  private func chart(_ name: String, byLabel: Bool = false, _ labels: (CaseID) -> [Label]) -> NamedChartView? {
    var counts: [Label: Int] = [:]
    var known = 0
    for id in site.dossier.cases.ids {
      let found = Set(labels(id))
      if !found.isEmpty { known += 1 }
      for label in found { counts[label, default: 0] += 1 }
    }
    // Bars of one case each are a list, not a chart; over time they are one.
    guard let largest = counts.values.max(), byLabel || largest > 1 || counts.count == 1 else { return nil }
    let bars = counts.sorted { one, other in
      byLabel || one.value == other.value
        ? (one.key.text, one.key.record.map(\.index) ?? -1) < (other.key.text, other.key.record.map(\.index) ?? -1)
        : one.value > other.value
    }
    let shown = byLabel ? bars[...] : bars.prefix(bars.count == Self.barLimit + 1 ? Self.barLimit + 1 : Self.barLimit)
    var views = shown.map { bar($0.key.text, $0.value, largest, $0.key.record.map(composer.url(of:))) }
    let rest = bars.dropFirst(shown.count)
    if !rest.isEmpty {
      views.append(bar(composer.phrases.count(rest.count, .others), rest.reduce(0) { $0 + $1.value }, largest, nil))
    }
    let total = site.dossier.cases.count
    let sum = counts.values.reduce(0, +)
    let share = composer.phrases[
      .knownFor, [.n: composer.phrases.number(known), .all: composer.phrases.count(total, .cases)]]
    return NamedChartView(
      name: name, known: sum > known ? composer.phrases[.inSeveralRows, [.value: share]] : share, bars: views)
  }

  private func bar(_ label: String, _ count: Int, _ largest: Int, _ url: SiteURL?) -> BarView {
    BarView(
      label: label, count: composer.phrases.number(count), percent: Percentage(count, of: largest)?.text ?? "100",
      url: url)
  }
}
