import DossierDiagnostics
import DossierModel

extension SourcePage {
  init(_ id: SourceID, _ site: SiteContext) {
    self = site.dossier.sources.lend(id) { SourcePage(of: $0, id, site) }
  }

  private init(of source: borrowing Source, _ id: SourceID, _ site: SiteContext) {
    var composer = ViewComposer(site, home: .source(id))
    let authors = composer.mentions(source.authors)
    let publisher = source.publisher.map { composer.textLink($0) }
    let weight = composer.weight()
    let uses = site.graph.uses(of: .source(id))
    let copies = composer.asideList(uses.lazy.filter { $0.role == .republication }.map(\.from))
    let quoted = composer.asideList(uses.lazy.filter { $0.role == .quotation }.map(\.from))
    let known = composer.asideList(source.knownThrough.map { RecordReference.source($0.value) })
    let grade = source.header.attribution.grade
    self.init(
      record: composer.record(
        source.header, names: nil, name: DisplayNameView(text: source.title), section: .sources,
        kind: composer.phrases[.source],
        hasFacts: true, sectionCount: weight == nil ? 0 : 1),
      shortTitle: source.shortTitle,
      type: composer.phrases.term(source.type),
      authors: authors,
      publisher: publisher,
      published: site.dates[.source(id)],
      accessed: source.accessed.map { composer.when($0.value) },
      language: source.language.map { tag in
        let word = site.phrases.word(tag)
        return word == tag ? LanguageName.text(ofTag: tag, in: site.dossier.settings.language) : word
      },
      externalUrl: source.url.map(SiteURL.init(external:)),
      archiveUrl: source.archiveURL.map(SiteURL.init(external:)),
      file: source.file,
      sha256: source.sha256,
      shelfmark: source.shelfmark,
      doi: source.doi,
      doiUrl: source.doiURL.map(SiteURL.init(external:)),
      isbn: source.isbn,
      issn: source.issn,
      official: source.isOfficialRecord,
      grade: grade?.text,
      gradeMeaning: grade.map { composer.phrases.meaning(of: $0) },
      republishes: source.republishes.map { composer.titleLink($0.value) },
      republishedBy: copies,
      knownThrough: known,
      quotes: quoted,
      weight: weight)
  }
}

extension ViewComposer {
  /// What rests on the page's source; of very many statements, those of one page.
  mutating func weight(page: Int = 1) -> WeightView? {
    guard let home, let list = site.statements(of: .statements, on: home), list.count > 0 else { return nil }
    let total = list.count
    let slices = list.slices(LongList.range(ofPage: page, of: total))
    var sets: [StatementSetView?] = []
    var before = 0
    for ((count, slice), anchor) in zip(zip(list.counts, slices), ["Alone", "Confirmed", "Copied"]) {
      guard count > 0 else {
        sets.append(nil)
        continue
      }
      let first = LongList.statements.path(
        ofPage: before / LongList.pageSize + 1, of: site.addresses.path(of: home))
      sets.append(
        StatementSetView(
          count: phrases.count(count, .statements), percent: Percentage(count, of: total)?.text ?? "0",
          start: Percentage(before, of: total)?.text ?? "0",
          url: first == path ? SiteURL(fragment: anchor) : url(first, fragment: anchor), isHere: !slice.isEmpty,
          groups: groups(of: slice, naming: .source)))
      before += count
    }
    return WeightView(
      total: phrases.count(total, .statements), alone: sets[0], confirmed: sets[1], copied: sets[2],
      pages: pageList(of: .statements, page: page, count: total))
  }
}
