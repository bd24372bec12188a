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
  /// Those of the whole dossier, and then those of each record that has its own, each with those that continue its lists.
  let pages: [Page]
  /// The files for programs.
  let exports: [any SiteExport]

  /// - Throws: an id that can't be a file's name; ids are checked on loading, so this is never the authors' fault.
  package init(_ dossier: Dossier, _ graph: DossierGraph) throws(PagePathError) {
    try self.init(SiteContext(dossier, graph))
  }

  init(_ context: SiteContext) throws(PagePathError) {
    var pages: [Page] = []
    for record in context.dossier.recordsWithPages { try Self.add(record, context, to: &pages) }
    try self.init(context, recordPages: pages)
  }

  /// The plan of the site after an edit: the same as a new one, made with what the edit left of this one.
  package func following(_ edit: SiteEdit, _ graph: DossierGraph) throws(PagePathError) -> SitePlan {
    if edit.changesWording { return try SitePlan(edit.new, graph) }
    let context = SiteContext(edit, graph, following: context)
    let edited = edit.named
    var former = pages.drop { $0.content.record == nil }
    var pages: [Page] = []
    pages.reserveCapacity(former.count)
    for record in edit.new.recordsWithPages {
      // Both come in the order of records; those in between are gone.
      former = former.drop { page in page.content.record.map { $0 < record } ?? false }
      let own = former.prefix { $0.content.record == record }
      former = former.dropFirst(own.count)
      if edited.contains(record) { try Self.add(record, context, to: &pages) } else { pages += own }
    }
    return try SitePlan(context, recordPages: pages)
  }

  private init(_ context: SiteContext, recordPages: [Page]) throws(PagePathError) {
    self.context = context
    pages = try Self.overviews(of: context) + recordPages
    exports = try SiteExports.all(of: context, pages: pages.map(\.path))
  }

  /// Whether the same files are rendered, in the same order.
  func hasSamePages(as other: SitePlan) -> Bool {
    exports.elementsEqual(other.exports) { $0.path == $1.path }
      && pages.elementsEqual(other.pages) { $0.path == $1.path }
  }

  /// The pages of the whole dossier.
  private static func overviews(of context: SiteContext) throws(PagePathError) -> [Page] {
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
    return pages
  }

  /// Adds the page of a record, and those that continue its lists.
  private static func add(
    _ record: RecordReference, _ context: SiteContext, to pages: inout [Page]
  ) throws(PagePathError) {
    guard let content = Content(record) else { return }
    let path = context.addresses.path(of: record)
    pages.append(Page(content: content, path: try PagePath(parsing: path)))
    guard record.kind != .page else { return }
    for long in context.longLists(of: record) {
      for page in 2...long.pages {
        pages.append(
          Page(
            content: .continuation(long.list, of: record, page: page),
            path: try PagePath(parsing: long.list.path(ofPage: page, of: path))))
      }
    }
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

  /// The record whose page it is, or whose lists it continues; nil for pages of the whole dossier.
  fileprivate var record: RecordReference? {
    switch self {
    case .person(let id): .person(id)
    case .organization(let id): .organization(id)
    case .place(let id): .place(id)
    case .case(let id): .case(id)
    case .source(let id): .source(id)
    case .note(let id): .page(id)
    case .continuation(_, let record, _): record
    default: nil
    }
  }
}
