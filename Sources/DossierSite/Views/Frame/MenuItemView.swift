import DossierTemplate

/// Menu item.
struct MenuItemView: TemplateView {
  var url: SiteURL
  var here: Bool = false
  var count: String

  static let fields = ViewFields<MenuItemView>("menuItem", "Menu item.") { fields in
    fields.url("url", "Url", \.url)
    fields.flag("here", "This page or a page of this kind", \.here)
    fields.text("count", "Plain number of records", \.count)
  }
}
