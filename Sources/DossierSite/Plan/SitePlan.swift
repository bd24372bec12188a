package import DossierModel

/// Every page that the site will have, in the order of publication: what is to be rendered, and where it will lie.
///
/// Links and files come from the same address book, so that they can't drift apart.
package struct SitePlan: Sendable {
  /// What a page shows.
  enum Content: Sendable {
    case start
    case people(letter: Int?)
    case person(PersonID)
    case organizations(letter: Int?)
    case organization(OrganizationID)
    case places(letter: Int?)
    case place(PlaceID)
    case cases(page: Int)
    case `case`(CaseID)
    case sources(page: Int)
    case source(SourceID)
    case timeline
    case period(Int)
    case contradictions(page: Int)
    case network
    case note(PageID)
    /// What continues a list of a record's page; pages count from 2.
    case continuation(LongList, of: RecordReference, page: Int)
    case search, data, notFound
  }

  /// A page to come.
  struct Page: Sendable {
    let content: Content
    let path: PagePath
  }

  let context: SiteContext
  let pages: [Page]
  /// The lists that go on on pages of their own.
  private let longLists: Set<LongListPages>
  /// The files for programs.
  let exports: [any SiteExport]

  /// - Throws: an id that can't be a file's name; ids are checked on loading, so this is never the authors' fault.
  package init(_ dossier: Dossier, _ graph: DossierGraph) throws(PagePathError) {
    context = SiteContext(dossier, graph)
    longLists = context.longLists
    pages = try Self.pages(of: context)
    exports = try SiteExports.all(of: context, pages: pages.map(\.path))
  }

  /// The plan of the site after an edit that left all ids as they were: the same as a new one, made with what the edit left of this
  /// one.
  package func following(_ edit: SiteEdit, _ graph: DossierGraph) throws(PagePathError) -> SitePlan {
    let context = SiteContext(edit.new, graph, following: (self.context, edit))
    let longLists = context.longLists(following: self.longLists, edit)
    let isSameList =
      longLists == self.longLists && !edit.changesWording && !edit.changesAddresses && !edit.changesOrder
      && graph.conflicts.isEmpty == self.context.graph.conflicts.isEmpty
      && OverviewList.contradictions.pagination(edit.new, graph).pageCount
        == OverviewList.contradictions.pagination(self.context.dossier, self.context.graph).pageCount
      && context.ties.ties.isEmpty == self.context.ties.ties.isEmpty
    let pages = isSameList ? self.pages : try Self.pages(of: context)
    return SitePlan(
      context: context, pages: pages, longLists: longLists,
      exports: try SiteExports.all(of: context, pages: pages.map(\.path)))
  }

  /// Whether the same files are rendered, in the same order.
  func hasSamePages(as other: SitePlan) -> Bool {
    exports.elementsEqual(other.exports) { $0.path == $1.path }
      && pages.elementsEqual(other.pages) { $0.path == $1.path }
  }

  private init(context: SiteContext, pages: [Page], longLists: Set<LongListPages>, exports: [any SiteExport]) {
    self.longLists = longLists
    self.context = context
    self.pages = pages
    self.exports = exports
  }

  private static func pages(of context: SiteContext) throws(PagePathError) -> [Page] {
    let (dossier, graph) = (context.dossier, context.graph)
    var pages = [
      Page(content: .start, path: .start), Page(content: .notFound, path: .notFound),
      Page(content: .search, path: .search), Page(content: .data, path: .data),
    ]
    if !context.ties.ties.isEmpty { pages.append(Page(content: .network, path: .network)) }
    func add(_ content: Content, _ path: String) throws(PagePathError) {
      pages.append(Page(content: content, path: try PagePath(parsing: path)))
    }
    func addIndex<Record>(
      _ layout: IndexLayout<Record>, _ section: SiteSection, _ content: (Int?) -> Content
    ) throws(PagePathError) {
      guard !layout.letters.isEmpty else { return }
      pages.append(Page(content: content(nil), path: section.index))
      guard layout.isPaged else { return }
      for letter in layout.letters.indices { try add(content(letter), layout.path(of: letter, in: section)) }
    }
    func addOverview(_ list: OverviewList, _ content: (Int) -> Content) throws(PagePathError) {
      for page in 1...list.pagination(dossier, graph).pageCount { try add(content(page), list.path(ofPage: page)) }
    }
    try addIndex(context.indexes.people, .people) { .people(letter: $0) }
    try addIndex(context.indexes.organizations, .organizations) { .organizations(letter: $0) }
    try addIndex(context.indexes.places, .places) { .places(letter: $0) }
    // Where there is nothing to list there is no page, as the menu has no item for it.
    if !dossier.cases.isEmpty { try addOverview(.cases) { .cases(page: $0) } }
    if !dossier.sources.isEmpty { try addOverview(.sources) { .sources(page: $0) } }
    if !dossier.events.isEmpty { pages.append(Page(content: .timeline, path: SiteSection.timeline.index)) }
    if !graph.conflicts.isEmpty { try addOverview(.contradictions) { .contradictions(page: $0) } }
    for (index, period) in context.addresses.timeline.periods.enumerated() { try add(.period(index), period.path) }
    func addRecord(_ content: Content, _ record: RecordReference) throws(PagePathError) {
      let path = context.addresses[record].path
      try add(content, path)
      for long in context.longLists(of: record) {
        for page in 2...long.pages {
          try add(.continuation(long.list, of: record, page: page), long.list.path(ofPage: page, of: path))
        }
      }
    }
    for id in dossier.people.ids { try addRecord(.person(id), .person(id)) }
    for id in dossier.organizations.ids { try addRecord(.organization(id), .organization(id)) }
    for id in dossier.places.ids { try addRecord(.place(id), .place(id)) }
    for id in dossier.cases.ids { try addRecord(.case(id), .case(id)) }
    for id in dossier.sources.ids { try addRecord(.source(id), .source(id)) }
    for id in dossier.pages.ids { try add(.note(id), context.addresses[.page(id)].path) }
    return pages
  }
}
