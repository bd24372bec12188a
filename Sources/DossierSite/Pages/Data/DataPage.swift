import DossierTemplate

/// The page that leads to everything made for programs.
struct DataPage: TemplateView {
  var frame: PageFrame
  var graphUrl: SiteURL
  var schemaUrl: SiteURL
  var claimTableUrl: SiteURL
  var cslUrl: SiteURL
  var bibTeXUrl: SiteURL
  var timelineUrl: SiteURL
  var calendarUrl: SiteURL?
  var searchUrl: SiteURL
  var feedUrl: SiteURL?
  var sitemapUrl: SiteURL?
  var records: String
  var claims: String
  var sources: String
  var dated: String
  var exact: String

  static let fields = ViewFields<DataPage>("data", "The page that leads to everything made for programs.") { fields in
    fields.include(\.frame)
    fields.url("graphUrl", "The whole dossier, JSON", \.graphUrl)
    fields.url("schemaUrl", "What the JSON looks like, JSON Schema", \.schemaUrl)
    fields.url("claimTableUrl", "All claims, CSV", \.claimTableUrl)
    fields.url("cslUrl", "The sources, CSL-JSON", \.cslUrl)
    fields.url("bibTeXUrl", "The sources, BibTeX", \.bibTeXUrl)
    fields.url("timelineUrl", "The dated events, TimelineJS", \.timelineUrl)
    fields.url("calendarUrl", "The events whose day is known, iCalendar", \.calendarUrl)
    fields.url("searchUrl", "The first file of the search index", \.searchUrl)
    fields.url("feedUrl", "The editions, Atom; with a base URL only", \.feedUrl)
    fields.url("sitemapUrl", "All pages, for search engines; with a base URL only", \.sitemapUrl)
    fields.text("records", "How many there are: '274 records'", \.records)
    fields.text("claims", "'87 claims'", \.claims)
    fields.text("sources", "'22 sources'", \.sources)
    fields.text("dated", "Events that have a date: '80 events'", \.dated)
    fields.text("exact", "Events whose day is known: '41 events'", \.exact)
  }
}
