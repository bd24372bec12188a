import DossierModel
package import DossierPublishing

/// The folders of the site that hold pages, one for each kind of page.
package enum SiteSection: String, CaseIterable, Sendable {
  case people, organizations, places, cases, sources, timeline, notes

  /// The folder that a path from the site's root leads into; nil if it leads into none of these.
  init?(ofPath path: String) {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    self.init(rawValue: String(path[..<slash]))
  }

  /// The folder in which records of a kind have their pages; nil for a kind whose records are told on other pages.
  init?(ofPagesOf kind: RecordKind) {
    switch kind {
    case .person: self = .people
    case .organization: self = .organizations
    case .place: self = .places
    case .case: self = .cases
    case .source: self = .sources
    case .page: self = .notes
    case .event, .claim: return nil
    }
  }

  /// The page that lists the others of its section.
  package var index: PagePath {
    switch self {
    case .people: "people/index.html"
    case .organizations: "organizations/index.html"
    case .places: "places/index.html"
    case .cases: "cases/index.html"
    case .sources: "sources/index.html"
    case .timeline: "timeline/index.html"
    case .notes: "notes/index.html"
    }
  }
}

/// The files that each site has once.
extension PagePath {
  package static let start: PagePath = "index.html"
  package static let notFound: PagePath = "404.html"
  package static let contradictions: PagePath = "contradictions.html"
  package static let network: PagePath = "network.html"
  package static let search: PagePath = "search.html"
  package static let stylesheet: PagePath = "assets/style.css"
  package static let rightToLeftStylesheet: PagePath = "assets/right-to-left.css"
  package static let overviewStylesheet: PagePath = "assets/overviews.css"
  package static let chartStylesheet: PagePath = "assets/charts.css"
  package static let comparisonStylesheet: PagePath = "assets/comparisons.css"
  package static let searchCore: PagePath = "search/core.js"
  package static let script: PagePath = "assets/site.js"
  package static let icon: PagePath = "assets/icon.svg"
  package static let data: PagePath = "data.html"
  package static let graph: PagePath = "dossier.json"
  package static let schema: PagePath = "dossier.schema.json"
  package static let claimTable: PagePath = "claims.csv"
  package static let cslBibliography: PagePath = "sources.csl.json"
  package static let bibTeXBibliography: PagePath = "sources.bib"
  package static let timelineJS: PagePath = "timeline.json"
  package static let calendar: PagePath = "events.ics"
  package static let feed: PagePath = "feed.xml"
  package static let sitemap: PagePath = "sitemap.xml"
}
