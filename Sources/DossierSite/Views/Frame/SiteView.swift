import DossierTemplate

/// Site.
struct SiteView: TemplateView {
  var title: String
  var subtitle: String?
  var language: String
  var dir: String?
  var publisher: String?
  var licence: String?
  var licenceUrl: SiteURL?
  var method: String?
  var contact: String?
  var contactUrl: SiteURL?
  var homeUrl: SiteURL
  var styleUrl: SiteURL
  var rightToLeftStyleUrl: SiteURL
  var overviewStyleUrl: SiteURL
  var chartStyleUrl: SiteURL
  var comparisonStyleUrl: SiteURL
  var scriptUrl: SiteURL
  var iconUrl: SiteURL
  var searchUrl: SiteURL
  var methodUrl: SiteURL?
  var feedUrl: SiteURL?
  var dataUrl: SiteURL?
  var edition: EditionView?

  static let fields = ViewFields<SiteView>("site", "Site.") { fields in
    fields.text("title", "Title", \.title)
    fields.text("subtitle", "Subtitle", \.subtitle)
    fields.text("language", "BCP 47", \.language)
    fields.text("dir", "`rtl` only for right-to-left dossiers", \.dir)
    fields.text("publisher", "Publisher", \.publisher)
    fields.text("licence", "Licence", \.licence)
    fields.url("licenceUrl", "Where the licence stands, if that is how it was given", \.licenceUrl)
    fields.text("method", "The statement of method", \.method)
    fields.text("contact", "How to reach the editors: words, a web address or a mail address", \.contact)
    fields.url("contactUrl", "`mailto:` or the web address, if contact is one of these", \.contactUrl)
    fields.url("homeUrl", "Home url", \.homeUrl)
    fields.url("styleUrl", "Style url", \.styleUrl)
    fields.url("rightToLeftStyleUrl", "What is written from right to left needs beside it", \.rightToLeftStyleUrl)
    fields.url("overviewStyleUrl", "What lists and overviews need beside it", \.overviewStyleUrl)
    fields.url("chartStyleUrl", "What charts of dates need beside it", \.chartStyleUrl)
    fields.url(
      "comparisonStyleUrl", "What differing accounts, findings, charges and the weight of a source need beside it",
      \.comparisonStyleUrl)
    fields.url("scriptUrl", "Script url", \.scriptUrl)
    fields.url("iconUrl", "Assets/icon.svg", \.iconUrl)
    fields.url("searchUrl", "Search url", \.searchUrl)
    fields.url("methodUrl", "Method url", \.methodUrl)
    fields.url("feedUrl", "Feed url", \.feedUrl)
    fields.url("dataUrl", "The page that leads to the data", \.dataUrl)
    fields.view("edition", "The latest", \.edition)
  }
}
