import DossierModel

extension NetworkPage {
  /// The most ties that the table lists.
  private static let tieLimit = 300

  init(_ site: SiteContext) {
    var composer = ViewComposer(site, path: PagePath.network.text)
    let graph = site.ties
    let selection = NetworkSelection(graph, site.dossier, limit: NetworkChart.Size.wide.recordLimit)
    let narrow = NetworkSelection(graph, site.dossier, limit: NetworkChart.Size.narrow.recordLimit)
    let (ties, isCut) = Self.listed(graph, selection)
    let phrases = composer.phrases
    let total = phrases[
      .tiesBetween,
      [.records: phrases.count(graph.recordCount, .records), .ties: phrases.count(graph.ties.count, .ties)]]
    var omitted: String?
    if selection.records.count < graph.recordCount {
      omitted =
        phrases[
          isCut ? .networkCut : .networkShown,
          [
            .n: phrases.number(selection.records.count), .all: phrases.number(graph.recordCount),
            .rest: phrases.number(graph.recordCount - selection.records.count),
          ]]
    }
    var narrowOmitted: String?
    if narrow.records.count < graph.recordCount {
      narrowOmitted =
        phrases[
          .networkNarrow,
          [.n: phrases.number(narrow.records.count), .all: phrases.number(graph.recordCount)]]
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
      total: total, omitted: omitted, narrowOmitted: narrowOmitted,
      chart: NetworkChart(selection, composer, size: .wide).draw(label: phrases[.network]),
      narrowChart: NetworkChart(narrow, composer, size: .narrow).draw(label: phrases[.network]),
      listed: isCut
        ? phrases[
          .tiesListed, [.n: phrases.number(ties.count), .ties: phrases.count(graph.ties.count, .ties)]]
        : nil,
      ties: rows)
  }

  /// All ties, or where they are too many those between the records that are shown; by the name of the first.
  private static func listed(_ graph: TieGraph, _ selection: NetworkSelection) -> (ties: [Tie], isCut: Bool) {
    guard graph.ties.count > tieLimit else { return (graph.ties, false) }
    let shown = Set(selection.records)
    let ties = graph.ties.filter { shown.contains($0.from) && shown.contains($0.to) }
    return (Array(ties.prefix(tieLimit)), true)
  }
}
