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
    let total = "\(phrases.count(graph.recordCount, .record)), \(phrases.count(graph.ties.count, .tie)) between them"
    var omitted: String?
    if selection.records.count < graph.recordCount {
      omitted =
        "Shown are the \(phrases.number(selection.records.count)) most closely connected of "
        + "\(phrases.number(graph.recordCount)); \(phrases.number(graph.recordCount - selection.records.count)) are "
        + (isCut ? "left out." : "only in the table.")
    }
    var narrowOmitted: String?
    if narrow.records.count < graph.recordCount {
      narrowOmitted =
        "Drawn for a narrow screen are the \(phrases.number(narrow.records.count)) most closely connected of "
        + "\(phrases.number(graph.recordCount)); a wide one has room for more."
    }
    var rows: [TieView] = []
    for tie in ties {
      rows.append(
        TieView(
          from: composer.link(tie.from), kind: phrases.tie(tie, in: site.dossier, seenFrom: tie.from),
          to: composer.link(tie.to), attributions: composer.attributions(site.dossier.attributions(of: tie))))
    }
    self.init(
      frame: composer.frame(title: "Network", description: "Who is tied to whom: \(total)", at: .network),
      total: total, omitted: omitted, narrowOmitted: narrowOmitted,
      chart: NetworkChart(selection, composer, size: .wide).draw(label: "Who is tied to whom"),
      narrowChart: NetworkChart(narrow, composer, size: .narrow).draw(label: "Who is tied to whom"),
      listed: isCut
        ? "Listed are \(phrases.number(ties.count)) of \(phrases.count(graph.ties.count, .tie)), those between the "
          + "records shown above."
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
