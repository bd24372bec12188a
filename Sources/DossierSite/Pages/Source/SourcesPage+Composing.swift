import DossierDiagnostics
import DossierModel

extension SourcesPage {
  init(_ site: SiteContext) {
    let composer = ViewComposer(site, path: SiteSection.sources.index.text)
    let total = composer.phrases.count(site.dossier.sources.count, .source)
    let rows = site.order.sources.map { id in
      let source = site.dossier.sources[id]
      let grade = source.header.attribution.grade
      let weight = SourceWeight(of: id, site)
      return SourceIndexRowView(
        link: composer.titleLink(id), type: source.typeText, publisher: source.publisher.map { composer.link($0) },
        published: source.published.flatMap { composer.when($0) }, grade: grade?.text,
        gradeMeaning: grade?.meaning,
        republishes: source.republishes.map { composer.titleLink($0.value) },
        alone: weight.alone.isEmpty ? nil : composer.phrases.number(weight.alone.count),
        shared: weight.confirmed.isEmpty ? nil : composer.phrases.number(weight.confirmed.count),
        quotedOnly: !source.knownThrough.isEmpty)
    }
    self.init(
      frame: composer.frame(
        title: "Sources", description: total, at: .section(.sources)),
      total: total, rows: rows)
  }
}

extension Source {
  /// The CSL type in words, which puts the kind behind what it is: "newspaper article" for `article-newspaper`.
  var typeText: String {
    type.split(separator: "-").reversed().joined(separator: " ").split(separator: "_").joined(separator: " ")
  }
}
