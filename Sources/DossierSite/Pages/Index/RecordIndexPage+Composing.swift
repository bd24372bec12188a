import DossierModel

extension RecordIndexPage {
  /// The page of all records of a kind, or of those under letter number `letter` in a paged index.
  init<Record>(
    _ site: SiteContext, section: SiteSection, noun: Phrase, layout: IndexLayout<Record>, letter: Int?,
    title: String, named: String?, row: (ViewComposer, RecordID<Record>) -> IndexRowView
  ) {
    let count = layout.letters.reduce(0) { $0 + $1.entries.count }
    let path = letter.map { layout.path(of: $0, in: section) } ?? section.index.text
    let composer = ViewComposer(site, path: path)
    let total = composer.phrases.count(count, noun)
    let shown = letter.map { [layout.letters[$0]] } ?? (layout.isPaged ? [] : layout.letters)
    let pageTitle = letter.map { "\(title): \(layout.letters[$0].letter)" } ?? title
    let onPage = letter.map { composer.phrases.count(layout.letters[$0].entries.count, noun) }
    self.init(
      frame: composer.frame(
        title: pageTitle, description: onPage.map { "\(pageTitle), \($0)" } ?? total, at: .section(section)),
      total: total,
      letters: layout.letters.indices.map { index in
        LetterView(
          letter: layout.letters[index].letter,
          url: layout.isPaged
            ? composer.url(layout.path(of: index, in: section)) : SiteURL(fragment: layout.letters[index].id),
          here: index == letter)
      },
      groups: shown.map { group in
        LetterGroupView(id: group.id, letter: group.letter, items: group.entries.map { row(composer, $0) })
      },
      named: named)
  }
}

extension IndexLayout {
  /// The page of one letter of a paged index. No record's id begins with an underscore, so no two pages collide.
  func path(of letter: Int, in section: SiteSection) -> String {
    "\(section.rawValue)/\(letters[letter].id).html"
  }
}

extension ViewComposer {
  func indexRow(_ reference: RecordReference, names: NameList, kind: String?, summary: String) -> IndexRowView {
    IndexRowView(
      link: link(reference), native: names.native.map { DisplayNameView($0) },
      aliases: names.others.filter { [.alias, .nickname, .former, .codename, .abbreviation].contains($0.kind) }
        .map { DisplayNameView($0) },
      kind: kind, summary: summary.nonEmpty, cases: graph.cases(of: reference).prefix(5).map { link(.case($0)) },
      standing: tally(of: reference))
  }
}
