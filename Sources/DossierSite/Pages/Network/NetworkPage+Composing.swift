import DossierModel

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
    var rows: [TieView] = []
    for tie in ties {
      rows.append(
        TieView(
          from: composer.link(tie.from), kind: phrases.tie(tie, in: site.dossier, seenFrom: tie.from),
          to: composer.link(tie.to), attributions: composer.attributions(site.dossier.attributions(of: tie))))
    }
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

  /// All ties, or where they are too many those between the records that are shown; by the name of the first.
  private static func listed(
    _ graph: TieGraph, _ dossier: Dossier, _ selection: NetworkSelection
  ) -> (ties: [Tie], isCut: Bool) {
    let all = graph.ties(of: dossier)
    guard all.count > tieLimit else { return (all, false) }
    let shown = Set(selection.records)
    let ties = all.filter { shown.contains($0.from) && shown.contains($0.to) }
    return (Array(ties.prefix(tieLimit)), true)
  }
}
