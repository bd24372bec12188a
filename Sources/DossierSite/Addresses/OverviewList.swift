import DossierModel
import DossierPublishing

/// A list of the whole dossier: on one page, or in a large dossier on several numbered ones.
///
/// `cases/index.html` goes on at `cases/index_2.html`. No record's id has an underscore, so no two pages collide.
enum OverviewList: Sendable {
  case cases, sources, contradictions

  /// How many items a page has; a few hundred kilobytes of HTML.
  private var pageSize: Int {
    switch self {
    case .cases, .sources: 1_000
    case .contradictions: 200
    }
  }

  var firstPage: PagePath {
    switch self {
    case .cases: SiteSection.cases.index
    case .sources: SiteSection.sources.index
    case .contradictions: .contradictions
    }
  }

  /// Where a page of the list lies; pages count from 1.
  func path(ofPage page: Int) -> String {
    page == 1 ? firstPage.text : "\(firstPage.text.dropLast(".html".count))_\(page).html"
  }

  func pagination(_ dossier: Dossier, _ graph: DossierGraph) -> Pagination {
    let count =
      switch self {
      case .cases: dossier.cases.count
      case .sources: dossier.sources.count
      case .contradictions: graph.conflicts.count
      }
    return Pagination(itemCount: count, pageSize: pageSize)
  }
}

extension ViewComposer {
  /// The composer of a page of a list.
  init(_ site: SiteContext, _ list: OverviewList, page: Int) {
    self.init(site, path: list.path(ofPage: page))
  }

  /// Which part of a list a page shows, and the way to the others; all nil but the title if it is on one page.
  func part(
    of list: OverviewList, titled title: String, page: Int, total: String
  ) -> (title: String, shown: String?, pages: LinkListView?) {
    let pagination = list.pagination(dossier, graph)
    guard pagination.isPaged else { return (title, nil, nil) }
    let links = pageLinks(of: pagination, page: page) { url(list.path(ofPage: $0)) }
    return (
      page == 1 ? title : phrases[.page, [.title: title, .n: phrases.number(page)]],
      extent(of: pagination, page: page, total: total), LinkListView(items: links)
    )
  }

  /// Where a contradiction stands among the others.
  func url(of conflict: Conflict) -> SiteURL {
    let list = OverviewList.contradictions
    let page = graph.place(of: conflict).map { list.pagination(dossier, graph).page(ofItem: $0) } ?? 1
    return url(list.path(ofPage: page), fragment: anchor(of: conflict))
  }
}
