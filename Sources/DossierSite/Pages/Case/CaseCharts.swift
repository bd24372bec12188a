import DossierModel

/// The cases counted by year, charge, outcome and beneficiary; each chart says for how many cases its figure is known.
struct CaseCharts {
  private let site: SiteContext
  private let composer: ViewComposer

  /// The most bars that a chart shows; the rest is summed up in one.
  private static let barLimit = 12

  init(_ site: SiteContext) {
    self.site = site
    composer = ViewComposer(site, path: SiteSection.cases.index.text)
  }

  func all() -> [NamedChartView] {
    let dossier = site.dossier
    return [
      chart("Cases by year", byLabel: true) { id in self.year(of: id).map { [TimelineLayout.text(of: $0)] } ?? [] },
      chart("Cases by official charge") { dossier.cases[$0].officialCharge.all.map(\.value).distinct() },
      chart("Cases by stage") { dossier.cases[$0].stage.all.map { $0.value.replacingHyphens }.distinct() },
      chart("Cases by alleged beneficiary") { id in
        dossier.cases[id].beneficiary.all.map { dossier.title(of: $0.value) }.distinct()
      },
    ].compactMap { $0 }
  }

  /// The year of a case: when it was opened, or else its earliest dated event.
  func year(of id: CaseID) -> Int? {
    let record = site.dossier.cases[id]
    if let opened = record.opened.first?.value.date?.earliest { return opened.year }
    for event in site.graph.events(of: .case(id)) {
      if let start = TimelineLayout.start(of: site.dossier.events[event]) { return start.year }
    }
    return nil
  }

  private func chart(_ name: String, byLabel: Bool = false, _ labels: (CaseID) -> [String]) -> NamedChartView? {
    var counts: [String: Int] = [:]
    var known = 0
    for id in site.dossier.cases.ids {
      let found = labels(id)
      if !found.isEmpty { known += 1 }
      for label in found { counts[label, default: 0] += 1 }
    }
    guard known > 0 else { return nil }
    let largest = counts.values.max() ?? 1
    var bars = counts.sorted {
      byLabel || $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
    }
    let rest = byLabel ? [] : Array(bars.dropFirst(Self.barLimit))
    if !rest.isEmpty { bars.removeLast(rest.count) }
    var views = bars.map { bar($0.key, $0.value, largest) }
    if !rest.isEmpty {
      let sum = rest.reduce(0) { $0 + $1.value }
      views.append(bar("\(rest.count) others", min(sum, largest), largest))
    }
    let total = site.dossier.cases.count
    return NamedChartView(
      name: name, known: "known for \(composer.phrases.number(known)) of \(composer.phrases.count(total, .case))",
      bars: views)
  }

  private func bar(_ label: String, _ count: Int, _ largest: Int) -> BarView {
    BarView(label: label, count: String(count), percent: Percentage(count, of: largest)?.text ?? "100", url: nil)
  }
}
