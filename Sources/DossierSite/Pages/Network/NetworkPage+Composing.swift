import DossierModel
import DossierPublishing

extension NetworkPage {
  /// The most ties that the table lists.
  private static let tieLimit = 300

  init(_ site: SiteContext) {
    var composer = ViewComposer(site, path: PagePath.network.text)
    let graph = site.ties
    let phrases = composer.phrases
    let selections = NetworkChart.Size.allCases.map { size in
      (size, NetworkSelection(graph, site.dossier, limit: size.recordLimit))
    }
    let widest = selections[0].1
    let (ties, isCut) = Self.listed(graph, site.dossier, widest)
    let total = phrases[
      .tiesBetween,
      [.records: phrases.count(graph.recordCount, .records), .ties: phrases.count(graph.tieCount, .ties)]]
    let drawings = selections.map { size, selection in
      let shown = selection.records.count
      var omitted: String?
      if shown < widest.records.count {
        omitted = phrases[.networkNarrow, [.n: phrases.number(shown), .all: phrases.number(graph.recordCount)]]
      } else if shown < graph.recordCount {
        omitted =
          phrases[
            isCut ? .networkCut : .networkShown,
            [
              .n: phrases.number(shown), .all: phrases.number(graph.recordCount),
              .rest: phrases.number(graph.recordCount - shown),
            ]]
      }
      return NetworkDrawingView(
        size: size.rawValue, chart: NetworkChart(selection, composer, size: size).draw(label: phrases[.network]),
        omitted: omitted)
    }
    let rows = composer.rows(of: Self.byName(ties, site.dossier))
    self.init(
      frame: composer.frame(
        title: phrases[.networkTitle], description: phrases[.networkDescription, [.value: total]], at: .network),
      total: total, drawings: drawings,
      listed: isCut
        ? phrases[
          .tiesListed, [.n: phrases.number(ties.count), .ties: phrases.count(graph.tieCount, .ties)]]
        : nil,
      ties: rows)
  }

  /// The ties in the order of an index of those from whom they lead.
  private static func byName(_ ties: [Tie], _ dossier: Dossier) -> [Tie] {
    ties.enumerated()
      .map { (key: key(of: $0.element.from, dossier), place: $0.offset, tie: $0.element) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
      .map(\.tie)
  }

  private static func key(of record: RecordReference, _ dossier: Dossier) -> String {
    switch record {
    case .person(let id): dossier.people.lend(id) { $0.indexKey }
    case .organization(let id): dossier.organizations.lend(id) { $0.indexKey }
    case .place(let id): dossier.places.lend(id) { $0.indexKey }
    case .case(let id): dossier.cases.lend(id) { $0.indexKey }
    case .event, .claim, .source, .page: FoldedText.key(of: dossier.title(of: record))
    }
  }

  /// All ties, or where they are too many those between the records that are shown.
  private static func listed(
    _ graph: TieGraph, _ dossier: Dossier, _ selection: NetworkSelection
  ) -> (ties: [Tie], isCut: Bool) {
    guard graph.tieCount > tieLimit else { return (graph.ties(of: dossier), false) }
    let ties = graph.ties(of: dossier, among: Set(selection.records))
    return (Array(ties.prefix(tieLimit)), true)
  }
}

extension ViewComposer {
  /// A row for each tie; who else says the same joins it.
  fileprivate mutating func rows(of ties: [Tie]) -> [TieView] {
    var rows: [TieView] = []
    var pair: (from: RecordReference, to: RecordReference, firstRow: Int)?
    for tie in ties {
      if pair.map({ $0.from != tie.from || $0.to != tie.to }) ?? true { pair = (tie.from, tie.to, rows.count) }
      var row = TieView(
        from: link(tie.from), fromNote: note(on: tie.from), kind: phrases.tie(tie, in: dossier, seenFrom: tie.from),
        when: period(of: tie), to: link(tie.to), toNote: note(on: tie.to),
        attributions: attributions(dossier.attributions(of: tie)))
      let same = rows[(pair?.firstRow ?? rows.count)...].firstIndex {
        $0.kind == row.kind && $0.when?.text == row.when?.text
      }
      guard let same else {
        rows.append(row)
        continue
      }
      row.attributions.removeAll { attribution in rows[same].attributions.contains { $0.reads(as: attribution) } }
      for attribution in row.attributions { rows[same].attributions.add(attribution) }
    }
    return rows
  }

  /// What tells a record from others that are called alike; nil if there are none.
  private func note(on record: RecordReference) -> String? {
    guard let qualifier = site.namesakes.qualifier(of: record) else { return nil }
    guard case .person(let id) = record else { return qualifier }
    return dossier.people.lend(id) { aside(of: $0, id) } ?? qualifier
  }
}
