import DossierDiagnostics
import DossierModel

extension SourcePage {
  init(_ id: SourceID, _ site: SiteContext) {
    var composer = ViewComposer(site, home: .source(id))
    let source = site.dossier.sources[id]
    let authors = composer.mentions(source.authors)
    let publisher = source.publisher.map { composer.textLink($0) }
    let weight = composer.weight(SourceWeight(of: id, site))
    let uses = site.graph.uses(of: .source(id))
    let copies = uses.lazy.filter { $0.role == .republication }.map(\.from)
    let quoted = uses.lazy.filter { $0.role == .quotation }.map(\.from)
    let grade = source.header.attribution.grade
    self.init(
      record: composer.record(
        source.header, names: nil, name: DisplayNameView(text: source.title), section: .sources, kind: "Source",
        hasFacts: true, sectionCount: weight == nil ? 0 : 1),
      type: source.typeText,
      authors: authors,
      publisher: publisher,
      published: source.published.flatMap { composer.when($0) },
      accessed: source.accessed.map { composer.when($0) },
      language: source.language,
      externalUrl: source.url.map(SiteURL.init(external:)),
      archiveUrl: source.archiveURL.map(SiteURL.init(external:)),
      file: source.file,
      sha256: source.sha256,
      shelfmark: source.shelfmark,
      official: source.isOfficialRecord,
      grade: grade?.text,
      gradeMeaning: grade?.meaning,
      republishes: source.republishes.map { composer.titleLink($0.value) },
      republishedBy: composer.list(copies),
      knownThrough: composer.list(source.knownThrough.map(RecordReference.source)),
      quotes: composer.list(quoted),
      weight: weight)
  }
}

extension ViewComposer {
  mutating func weight(_ weight: SourceWeight) -> WeightView? {
    guard weight.count > 0 else { return nil }
    let confirmedStart = weight.alone.count
    let copiedStart = confirmedStart + weight.confirmed.count
    return WeightView(
      total: phrases.count(weight.count, .statement),
      alone: statements(weight.alone, start: 0, of: weight.count),
      confirmed: statements(weight.confirmed, start: confirmedStart, of: weight.count),
      copied: statements(weight.copied, start: copiedStart, of: weight.count))
  }

  /// Claims grouped by what they are about.
  private mutating func statements(_ claims: [ClaimID], start: Int, of total: Int) -> StatementSetView? {
    guard !claims.isEmpty else { return nil }
    var groups: [StatementGroupView] = []
    // By the number of the subject, and for one subject as they come.
    let order = claims.indices.map { (subject: dossier.claims[claims[$0]].subject, place: $0) }
      .sorted { ($0.subject.number, $0.place) < ($1.subject.number, $1.place) }
    var last: RecordReference?
    for (subject, place) in order {
      if subject != last { groups.append(StatementGroupView(subject: textLink(subject))) }
      last = subject
      let id = claims[place]
      var view = claim(id)
      view.subject = nil
      view.url = url(of: .claim(id))
      groups[groups.count - 1].claims.append(view)
    }
    return StatementSetView(
      count: phrases.count(claims.count, .statement), percent: Percentage(claims.count, of: total)?.text ?? "0",
      start: Percentage(start, of: total)?.text ?? "0", groups: groups)
  }
}
