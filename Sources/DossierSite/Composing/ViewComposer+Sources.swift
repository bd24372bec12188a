import DossierDiagnostics
import DossierModel

extension ViewComposer {
  /// The sources that the page's statements rest on, the most used first. To be composed last.
  func sourceSection() -> SourceSectionView? {
    let uses = statementsBySource.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    guard !uses.isEmpty else { return nil }
    let items = uses.map { id, statements in
      let source = dossier.sources[id]
      let grade = source.header.attribution.grade
      return SourceUseView(
        source: titleLink(id), publisher: source.publisher.map(dossier.title(of:)),
        published: source.published.flatMap { when($0) },
        republishes: source.republishes.map { titleLink($0.value) }, grade: grade?.text,
        gradeMeaning: grade.map(phrases.meaning(of:)), share: phrases.count(statements, .statement))
    }
    return SourceSectionView(count: phrases.count(items.count, .source), items: items)
  }
}
