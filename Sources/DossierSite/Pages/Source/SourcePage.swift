import DossierTemplate

/// Source.
struct SourcePage: TemplateView {
  var record: RecordFrame
  var shortTitle: String?
  var type: String?
  var authors: [LinkView] = []
  var publisher: LinkView?
  var published: WhenView?
  var accessed: WhenView?
  var language: String?
  var externalUrl: SiteURL?
  var archiveUrl: SiteURL?
  var file: String?
  var sha256: String?
  var shelfmark: String?
  var doi: String?
  var doiUrl: SiteURL?
  var isbn: String?
  var issn: String?
  var official: Bool = false
  var grade: String?
  var gradeMeaning: String?
  var republishes: LinkView?
  var republishedBy: LinkListView?
  var knownThrough: LinkListView?
  var quotes: LinkListView?
  var weight: WeightView?

  static let fields = ViewFields<SourcePage>("source", "Source.") { fields in
    fields.include(\.record)
    fields.text("shortTitle", "What attribution lines call it, if the editors say so", \.shortTitle)
    fields.text("type", "Type", \.type)
    fields.list("authors", "Authors", \.authors)
    fields.view("publisher", "Absent = not stated", \.publisher)
    fields.view("published", "Absent = not stated", \.published)
    fields.view("accessed", "Accessed", \.accessed)
    fields.text("language", "'English', 'Chinese (zh-Hant)'; the tag of a language that has no name here", \.language)
    fields.url("externalUrl", "External url", \.externalUrl)
    fields.url("archiveUrl", "Archive url", \.archiveUrl)
    fields.text("file", "File", \.file)
    fields.text("sha256", "Sha256", \.sha256)
    fields.text("shelfmark", "Shelfmark", \.shelfmark)
    fields.text("doi", "`10.1000/182`", \.doi)
    fields.url("doiUrl", "The address that leads from the DOI to the document", \.doiUrl)
    fields.text("isbn", "ISBN", \.isbn)
    fields.text("issn", "ISSN", \.issn)
    fields.flag("official", "Official", \.official)
    fields.text("grade", "Grade", \.grade)
    fields.text("gradeMeaning", "Grade meaning", \.gradeMeaning)
    fields.view("republishes", "Republishes", \.republishes)
    fields.view("republishedBy", "Republished by", \.republishedBy)
    fields.view("knownThrough", "Known through", \.knownThrough)
    fields.view("quotes", "Sources known through this one", \.quotes)
    fields.view("weight", "Weight", \.weight)
  }
}
