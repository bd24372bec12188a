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
    guard let home else { return [] }
    var stated: [Attribution] = []
    dossier.visitStatements(of: home) { if $0.part == .whole { stated.append(copy $1) } }
    return attributions(stated)
  }

  /// Statements under the records that they are about, claims in full and all else as lines.
  ///
  /// - Parameter role: what the page's record has to do with them: lines tell the attributions in which it is named so.
  mutating func groups(of statements: ArraySlice<Statement>, naming role: StatementRole) -> [StatementGroupView] {
    var groups: [StatementGroupView] = []
    var last: StatementGroup?
    var rest = statements
    while let statement = rest.first {
      let group = site.group(of: statement)
      if group != last { groups.append(StatementGroupView(subject: heading(of: group))) }
      last = group
      if case .claim(let id) = statement.record, statement.part == .whole {
        var view = claim(id)
        view.subject = nil
        if !isHome(of: statement.record) { view.url = url(of: statement.record) }
        groups[groups.count - 1].claims.append(view)
        rest.removeFirst()
      } else {
        let run = rest.prefix {
          $0.record == statement.record && (statement.record.kind != .claim || $0.part != .whole)
        }
        groups[groups.count - 1].lines += lines(of: run, in: statement.record, naming: role)
        rest = rest.dropFirst(run.count)
      }
    }
    return groups
  }

  private mutating func heading(of group: StatementGroup) -> LinkView {
    switch group {
    case .about(let record): textLink(record)
    case .events: LinkView(phrases[.eventsList])
    case .names: LinkView(phrases[.namedOnly])
    }
  }

  /// Some statements of one record, in the order in which it states them.
  private mutating func lines(
    of statements: ArraySlice<Statement>, in record: RecordReference, naming role: StatementRole
  ) -> [StatementLineView] {
    guard let home else { return [] }
    let site = site
    var lines: [StatementLineView] = []
    lines.reserveCapacity(statements.count)
    var place = statements.startIndex
    site.dossier.visitStatements(of: record) { statement, attribution in
      if place < statements.endIndex, statement != statements[place], lines.count > place - statements.startIndex {
        place += 1
      }
      guard place < statements.endIndex, statement == statements[place] else { return }
      if lines.count == place - statements.startIndex { lines.append(line(statement)) }
      guard role.names(home, in: attribution) else { return }
      lines[lines.count - 1].attributions.add(self.attribution(attribution))
    }
    if role == .source {
      for line in lines.indices {
        for place in lines[line].attributions.indices { lines[line].attributions[place].tellOnlyPlaceInSource() }
      }
    }
    return lines
  }
}

extension AttributionView {
  /// Leaves out the source where its own page says already which it is.
  fileprivate mutating func tellOnlyPlaceInSource() {
    source = locator.map { LinkView($0) }
    locator = nil
  }
}
