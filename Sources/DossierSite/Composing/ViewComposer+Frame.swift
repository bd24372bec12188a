import DossierModel

extension ViewComposer {
  /// What every page has: title, description, the site and its menu.
  ///
  /// - Parameters:
  ///   - description: of the page; the name is put before it where another record's page has the same.
  ///   - record: what a page that is no record's is about.
  func frame(title: String, description: String, at place: MenuPlace, about record: RecordReference? = nil) -> PageFrame
  {
    let qualifier = home.flatMap(site.namesakes.qualifier)
    let full = qualifier.map { "\(title) (\($0))" } ?? title
    let summary = home.map(site.namesakes.sharesSummary) == true ? "\(full): \(description)" : description
    return PageFrame(
      title: full, description: Self.shortened(summary, to: 300),
      canonicalUrl: site.absoluteURL(path).map(SiteURL.init(external:)),
      jsonLd: LinkedData(page: handle).fragment(title: title, about: record),
      site: site.frames.site(isInFolder: isInFolder), menu: site.frames.menu(isInFolder: isInFolder, here: place))
  }

  /// What to say of a record of which nothing is said: "Person: Jana Example".
  func described(_ title: String, as kind: String) -> String {
    let qualifier = home.flatMap(site.namesakes.qualifier)
    return "\(kind): \(title)" + (qualifier.map { " (\($0))" } ?? "")
  }

  /// What the pages of people, organizations, places and cases have in common.
  mutating func record(
    _ header: borrowing RecordHeader, names: NameList?, name: DisplayNameView, section: SiteSection, kind: String,
    hasFacts: Bool, sectionCount: Int = 0
  ) -> RecordFrame {
    guard let home else { preconditionFailure("A record's page has a record") }
    let neighbors = site.order.neighbors(of: home)
    let claims = claimSection()
    let said = statementSection(.said)
    let relayed = statementSection(.relayed)
    var rows: NameSectionView?
    if let names { rows = self.names(names, within: header.attribution) }
    let identifiers = identifierSection(header.identifiers)
    let events = eventSection()
    let counts = countSection(header)
    let relations = relationSection(header)
    let network = egoNetwork()
    let note = noteSection(header.note)
    let findings = findingSection()
    let sources = sourceSection()
    let backlinks = backlinks()
    let sections =
      sectionCount
      + [
        events != nil, claims != nil, said != nil, relayed != nil, counts != nil, findings != nil, relations != nil,
        network != nil, note != nil,
        sources != nil,
        backlinks != nil,
      ].count { $0 }
    let differences = differences(about: home)
    let isEmpty = sections == (sources == nil ? 0 : 1) + (backlinks == nil ? 0 : 1)
    let isBare =
      !hasFacts && rows == nil && identifiers == nil && isEmpty && header.summary.isEmpty && header.tags.isEmpty
      && header.links.isEmpty && isOnlyNamed(home)
    let isNamed = header.attribution.isTraceable || names?.main.attribution.isTraceable ?? false
    let attributions = attributionsOfRecord()
    let identities = identityViews(header)
    return RecordFrame(
      frame: frame(
        title: name.text, description: header.summary.nonEmpty ?? described(name.text, as: kind),
        at: .section(section)),
      name: name,
      native: names?.native.map { DisplayNameView($0) },
      summary: header.summary.isEmpty ? nil : header.summary,
      attributions: attributions,
      identities: identities,
      tags: header.tags,
      hasFacts: hasFacts || rows != nil || identifiers != nil,
      showContents: sections >= 4,
      isBare: isBare,
      isUnsourced: isBare && sources == nil && !isNamed,
      standing: standing(of: home),
      differences: differences,
      hasComparisons: differences != nil || findings != nil || !identities.isEmpty,
      names: rows,
      identifiers: identifiers,
      events: events,
      claims: claims,
      said: said,
      relayed: relayed,
      counts: counts,
      findings: findings,
      relations: relations,
      network: network,
      sources: sources,
      note: note,
      links: externalLinks(header),
      backlinks: backlinks,
      previous: neighbors.previous.map { link($0) },
      next: neighbors.next.map { link($0) })
  }
}

extension ViewComposer {
  /// Whether no other record says anything of a record by naming it: whom a case profited, who wrote a source.
  private func isOnlyNamed(_ record: RecordReference) -> Bool {
    var isOnlyNamed = true
    graph.visitUses(of: record) { use in
      switch use.role {
      case .note, .citation, .featured: break
      default: isOnlyNamed = false
      }
    }
    return isOnlyNamed
  }

  /// The pages outside the dossier that a record names.
  func externalLinks(_ header: borrowing RecordHeader) -> LinkListView? {
    LinkListView(
      nonEmpty: header.links.map {
        LinkView($0.label.nonEmpty ?? $0.url, url: SiteURL(external: $0.url))
      })
  }
}
