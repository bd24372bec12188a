package import DossierModel
package import DossierPublishing

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
  /// The pages of each record that has its own, and those that continue its lists; by its number.
  private let recordPages: RecordValues<[Page]>
  /// The files for programs.
  let exports: [any SiteExport]

  /// - Throws: an id that can't be a file's name; ids are checked on loading, so this is never the authors' fault.
  package init(_ dossier: Dossier, _ graph: DossierGraph) throws(PagePathError) {
    try self.init(SiteContext(dossier, graph))
  }

  init(_ context: SiteContext) throws(PagePathError) {
    let space = context.graph.space
    var recordPages = RecordValues<[Page]>(repeating: [], count: space.count)
    for record in context.dossier.recordsWithPages {
      recordPages.fill(space.number(of: record), with: try Self.pages(of: record, context))
    }
    try self.init(context, recordPages)
  }

  /// The plan of the site after an edit: the same as a new one, made with what the edit left of this one.
  package func following(_ edit: SiteEdit, _ graph: DossierGraph) throws(PagePathError) -> SitePlan {
    if edit.changesWording { return try SitePlan(edit.new, graph) }
    let context = SiteContext(edit, graph, following: context)
    var recordPages = recordPages
    for record in edit.named where record.hasPage && edit.new.contains(record) {
      recordPages.replace(graph.space.number(of: record), with: try Self.pages(of: record, context))
    }
    return try SitePlan(context, recordPages)
  }

  private init(_ context: SiteContext, _ recordPages: RecordValues<[Page]>) throws(PagePathError) {
    self.context = context
    self.recordPages = recordPages
    pages = try Self.pages(of: context, recordPages)
    exports = try SiteExports.all(of: context, pages: pages.map(\.path))
  }

  /// Whether the same files are rendered, in the same order.
  func hasSamePages(as other: SitePlan) -> Bool {
    exports.elementsEqual(other.exports) { $0.path == $1.path }
      && pages.elementsEqual(other.pages) { $0.path == $1.path }
  }

  private static func pages(
    of context: SiteContext, _ recordPages: RecordValues<[Page]>
  ) throws(PagePathError) -> [Page] {
    let (dossier, graph) = (context.dossier, context.graph)
    var pages = [
      Page(content: .start, path: .start), Page(content: .notFound, path: .notFound),
      Page(content: .search, path: .search), Page(content: .data, path: .data),
    ]
    if context.ties.tieCount > 0 { pages.append(Page(content: .network, path: .network)) }
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
    for (index, period) in context.timeline.periods.enumerated() { try add(.period(index), period.path) }
    for record in dossier.recordsWithPages { pages += recordPages[graph.space.number(of: record)] }
    return pages
  }

  private static func pages(of record: RecordReference, _ context: SiteContext) throws(PagePathError) -> [Page] {
    guard let content = Content(record) else { return [] }
    let path = context.addresses.path(of: record)
    var pages = [Page(content: content, path: try PagePath(parsing: path))]
    guard record.kind != .page else { return pages }
    for long in context.longLists(of: record) {
      for page in 2...long.pages {
        pages.append(
          Page(
            content: .continuation(long.list, of: record, page: page),
            path: try PagePath(parsing: long.list.path(ofPage: page, of: path))))
      }
    }
    return pages
  }
}

extension SitePlan.Content {
  /// The page of a record; nil for records without one.
  fileprivate init?(_ record: RecordReference) {
    switch record {
    case .person(let id): self = .person(id)
    case .organization(let id): self = .organization(id)
    case .place(let id): self = .place(id)
    case .case(let id): self = .case(id)
    case .source(let id): self = .source(id)
    case .page(let id): self = .note(id)
    case .event, .claim: return nil
    }
  }
}
