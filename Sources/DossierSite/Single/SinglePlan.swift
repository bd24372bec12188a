import DossierModel
import DossierPublishing

/// The pages that the single file is made of, in reading order.
///
/// First the start page, then the notes, then each section of the site with its index and its records in the order of the
/// index. Pages that are of use on a site only (search, data, "not found") are left out.
struct SinglePlan: Sendable {
  let leaves: [SingleLeaf]
  let anchors: SingleAnchors

  private static let siteOnly: Set<PagePath> = [.search, .data, .notFound]
  /// Chapters in the order of the file; one that isn't named here stands before the sources.
  private static let chapters = [
    "start", "notes", "cases", "people", "organizations", "places", "timeline", "contradictions", "network",
  ]

  init(_ plan: SitePlan) {
    let ranks = Dictionary(uniqueKeysWithValues: Self.chapters.enumerated().map { ($1, $0) })
    let order = plan.context.order
    var leaves: [(rank: Int, place: Int, leaf: SingleLeaf)] = []
    for page in plan.pages where !Self.siteOnly.contains(page.path) {
      let leaf = Self.leaf(of: page, index: Self.index(of: page.path))
      let chapter = String(leaf.chapter)
      let rank = ranks[chapter] ?? (chapter == "sources" ? Int.max : Self.chapters.count)
      leaves.append((rank, order.place(of: page.content, in: plan.context.dossier), leaf))
    }
    // Pages of one place stay in the order of the plan.
    self.leaves = leaves.enumerated()
      .sorted { ($0.element.rank, $0.element.place, $0.offset) < ($1.element.rank, $1.element.place, $1.offset) }
      .map(\.element.leaf)
    anchors = SingleAnchors(self.leaves)
  }

  private static func index(of path: PagePath) -> PagePath? {
    SiteSection(rawValue: String(path.folder))?.index
  }

  private static func leaf(of page: SitePlan.Page, index: PagePath?) -> SingleLeaf {
    let stem = page.path.file.dropLast(".html".utf8.count)
    let folder = page.path.folder
    let role = role(of: page, index: index)
    let key =
      folder.isEmpty
      ? (role == .front ? "start" : String(stem)) : stem == "index" ? String(folder) : "\(folder)-\(stem)"
    let depth =
      switch role {
      case .front: 0
      case .chapter, .continuation: 1
      case .entry: 2
      }
    return SingleLeaf(content: page.content, path: page.path, key: key, depth: depth, role: role)
  }

  private static func role(of page: SitePlan.Page, index: PagePath?) -> SingleLeaf.Role {
    switch page.content {
    case .start: .front
    case .note: .chapter
    case .people(.some), .organizations(.some), .places(.some), .continuation: .continuation
    case .cases(2...), .sources(2...), .contradictions(2...): .continuation
    default: index == nil || index == page.path ? .chapter : .entry
    }
  }
}

extension RecordOrder {
  /// The place of a page within its chapter, behind those that open it.
  fileprivate func place(of content: SitePlan.Content, in dossier: Dossier) -> Int {
    switch content {
    case .person(let id): 1 + people.place(of: id)
    case .organization(let id): 1 + organizations.place(of: id)
    case .place(let id): 1 + places.place(of: id)
    case .case(let id): 1 + cases.place(of: id)
    case .source(let id): 1 + sources.place(of: id)
    case .continuation(_, .person(let id), _): 1 + people.place(of: id)
    case .continuation(_, .organization(let id), _): 1 + organizations.place(of: id)
    case .continuation(_, .place(let id), _): 1 + places.place(of: id)
    case .continuation(_, .case(let id), _): 1 + cases.place(of: id)
    case .continuation(_, .source(let id), _): 1 + sources.place(of: id)
    case .note(let id): dossier.pages[id].isInMenu ? dossier.pages[id].order : .max
    case .period: 1
    default: 0
    }
  }
}
