import DossierModel

extension ViewComposer {
  /// What the page's record says about others or passes on; of very many statements, those of one page.
  mutating func statementSection(_ list: LongList, page: Int = 1) -> StatementSectionView? {
    guard let home, let statements = site.statements(of: list, on: home), statements.count > 0 else { return nil }
    let slices = statements.slices(LongList.range(ofPage: page, of: statements.count))
    return StatementSectionView(
      count: phrases.number(statements.count),
      above: statements.above > 0 ? phrases.count(statements.above, .statements) : nil,
      groups: groups(of: slices[0], naming: list == .said ? .speaker : .relay),
      pages: pageList(of: list, page: page, count: statements.count))
  }

  /// The attributions of a record of which nothing but that it is named is stated.
  mutating func attributionsOfRecord() -> [AttributionView] {
    // A record that states anything, or of which a claim is written in it, has no statement of its own: most need no further look.
    guard let home, dossier.lendHeader(of: home, to: { $0.claims.isEmpty && $0.attribution.isTraceable }) == true
    else { return [] }
    var isWhole = false
    dossier.visitStatements(of: home) { statement, _ in isWhole = statement.part == .whole }
    return isWhole ? attributions(of: Statement(home, .whole)) : []
  }

  /// Statements under the records that they are about, claims in full and all else as lines.
  ///
  /// - Parameter role: what the page's record has to do with them: lines tell the attributions in which it is named so.
  mutating func groups(of statements: [Statement], naming role: StatementRole) -> [StatementGroupView] {
    var groups: [StatementGroupView] = []
    var rest = statements[...]
    while let first = rest.first {
      let group = site.group(of: first)
      let run = rest.prefix { site.group(of: $0) == group }
      rest = rest[run.endIndex...]
      groups.append(view(of: group, run, naming: role))
    }
    return groups
  }

  private mutating func view(
    of group: StatementGroup, _ statements: ArraySlice<Statement>, naming role: StatementRole
  ) -> StatementGroupView {
    var view = StatementGroupView(subject: heading(of: group))
    let claimCount = statements.count { $0.claim != nil }
    view.claims.reserveCapacity(claimCount)
    view.lines.reserveCapacity(statements.count - claimCount)
    for statement in statements {
      if let id = statement.claim {
        view.claims.append(claim(id, under: isHome(of: .claim(id)) ? ClaimHeading.none : .url))
      } else {
        view.lines.append(line(statement, naming: role))
      }
    }
    return view
  }

  private mutating func heading(of group: StatementGroup) -> LinkView {
    switch group {
    case .about(let record): textLink(record)
    case .events: LinkView(phrases[.eventsList])
    case .names: LinkView(phrases[.namedOnly])
    }
  }

  /// A statement that is no claim, with those of its attributions that name the page's record.
  private mutating func line(_ statement: Statement, naming role: StatementRole) -> StatementLineView {
    guard let home else { return line(statement, []) }
    var attributions = attributions(of: statement) { role.names(home, in: $0) }
    if role == .source {
      for place in attributions.indices { attributions[place].tellOnlyPlaceInSource() }
    }
    return line(statement, attributions)
  }
}
