import DossierDiagnostics
import DossierModel
import DossierPublishing

extension RecordIndexPage {
  /// The page of all records of a kind, or of those under letter number `letter` in a paged index.
  init<Record>(
    _ site: SiteContext, section: SiteSection, noun: Phrase, layout: IndexLayout<Record>, letter: Int?,
    title: String, named: String?, facets: (IndexFacets) -> [FacetView] = { _ in [] },
    label: (RecordID<Record>) -> String, row: (ViewComposer, RecordID<Record>) -> IndexRowView
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
        let (group, isOverview) = (layout.letters[index], layout.isPaged && letter == nil)
        return LetterView(
          letter: group.letter,
          url: layout.isPaged
            ? composer.url(layout.path(of: index, in: section)) : SiteURL(fragment: group.id),
          here: index == letter,
          count: layout.isPaged ? composer.phrases.number(group.entries.count) : nil,
          first: isOverview ? group.entries.first.map { Self.headword(of: label($0)) } : nil,
          last: isOverview && group.entries.count > 1 ? group.entries.last.map { Self.headword(of: label($0)) } : nil)
      },
      isOverview: layout.isPaged && letter == nil,
      facets: layout.isPaged && letter == nil ? facets(IndexFacets(composer: composer)) : [],
      groups: shown.map { group in
        LetterGroupView(id: group.id, letter: group.letter, items: group.entries.map { row(composer, $0) })
      },
      named: named)
  }
}

extension RecordIndexPage {
  /// The first word of a name, as lexicons print it over their columns.
  fileprivate static func headword(of name: String) -> String {
    String(name.prefix { $0 != " " && $0 != "," })
  }
}

extension IndexLayout {
  /// The page of one letter of a paged index. No record's id begins with an underscore, so no two pages collide.
  func path(of letter: Int, in section: SiteSection) -> String {
    "\(section.rawValue)/\(letters[letter].id).html"
  }
}

extension ViewComposer {
  /// The kinds of further names by which somebody may be looked for in a list.
  private static let listedNames: Set<RecordName.Kind> = [.alias, .nickname, .former, .codename, .abbreviation]

  /// A row of a list, which has no room to say who says so: names that somebody doubts are left to the page.
  func indexRow(
    _ reference: RecordReference, names: borrowing NameList, kind: String?, aside: String? = nil, summary: String
  ) -> IndexRowView {
    IndexRowView(
      link: link(reference), native: names.native.map { DisplayNameView($0) }, aliases: listedNames(names.others),
      kind: kind, aside: aside, summary: summary.nonEmpty,
      cases: graph.cases(of: reference).prefix(5).map { link(.case($0)) },
      standing: tally(of: reference))
  }

  private func listedNames(_ names: [RecordName]) -> [DisplayNameView] {
    var views: [DisplayNameView] = []
    names.lendEach { name in
      guard name.attribution.bestStatus.stands, Self.listedNames.contains(name.kind) else { return }
      views.append(DisplayNameView(name))
    }
    return views
  }

  /// What tells a person from others at a glance: "Clerk, Norway", and of namesakes "born 1952"; nothing that accounts differ on or
  /// that somebody doubts.
  func aside(of person: borrowing Person, _ id: PersonID) -> String? {
    var parts: [String] = []
    let occupation = person.header.attribution.bestStatus.stands ? person.occupations.first?.value : nil
    if let role = office(of: person) ?? occupation { parts.append(Self.shortened(role, to: 80)) }
    if !person.nationality.disagreeAsSets {
      for account in person.nationality.all where account.attribution.status.stands {
        let country = dossier.title(of: account.value)
        if !parts.contains(country) { parts.append(country) }
      }
    }
    if site.namesakes.qualifier(of: .person(id)) != nil, !person.born.contradict,
      let born = person.born.all.first, born.attribution.status.stands, let date = when(born.value)?.text
    {
      parts.append(phrases[.bornOn, [.date: date]])
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The office that somebody holds, or else held first, with where it is and, if it is over, its time.
  private func office(of person: borrowing Person) -> String? {
    var (first, current): (Int?, Int?)
    for place in person.positions.indices {
      person.positions.lend(place) { position in
        guard position.attribution.status.stands, !position.title.isEmpty else { return }
        first = first ?? place
        if position.to == nil { current = current ?? place }
      }
    }
    return (current ?? first).map { place in person.positions.lend(place) { words(for: $0) } }
  }

  private func words(for office: borrowing Position) -> String {
    let time = office.to == nil ? nil : when(office)?.text
    let details = [office.organization.map { dossier.title(of: $0) }, time].compactMap { $0 }
    return details.isEmpty ? office.title : "\(office.title) (\(details.joined(separator: ", ")))"
  }
}
