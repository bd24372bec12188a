import DossierTemplate

/// On every page (layouts/page.html).
struct PageFrame: TemplateView {
  var title: String
  var description: String
  var canonicalUrl: SiteURL?
  var jsonLd: JSONFragment?
  var site: SharedView<SiteView>
  var menu: SharedView<MenuView>

  static let fields = ViewFields<PageFrame>("frame", "On every page (layouts/page.html).") { fields in
    fields.text("title", "Of the page, without the site's; with what tells it from others of the same name", \.title)
    fields.text("description", "The record's summary, else a derived phrase", \.description)
    fields.url("canonicalUrl", "With a base URL only", \.canonicalUrl)
    fields.json("jsonLd", "Json ld", \.jsonLd)
    fields.view("site", "Site", \.site)
    fields.view("menu", "Menu", \.menu)
  }
}
