import DossierDiagnostics
import DossierModel

extension ViewComposer {
  /// The sources that the page's statements rest on, the most used first.
  func sourceSection() -> SourceSectionView? {
    guard let home else { return nil }
    var tally = ReferenceTally()
    site.visitCitations(on: home) { _, source in tally.add(.source(source)) }
    let uses = tally.counts.sorted { $0.count == $1.count ? $0.record < $1.record : $0.count > $1.count }
    guard !uses.isEmpty else { return nil }
    // Those that bear as many statements come one after the other.
    var share = (count: 0, text: "")
    var items: [SourceUseView] = []
    items.reserveCapacity(uses.count)
    for use in uses {
      if share.count != use.count { share = (use.count, phrases.count(use.count, .statements)) }
      if case .source(let id) = use.record { items.append(SourceUseView(handle: handle, id: id, share: share.text)) }
    }
    return SourceSectionView(count: phrases.number(items.count), items: items)
  }
}
