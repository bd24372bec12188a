import DossierTemplate

/// Menu item.
struct MenuItemView: TemplateView {
  var url: SiteURL
  var here: Bool = false
  var count: String
  var noun: String

  static let fields = ViewFields<MenuItemView>("menuItem", "Menu item.") { fields in
    fields.url("url", "Url", \.url)
    fields.flag("here", "This page or a page of this kind", \.here)
    fields.text("count", "Number of records", \.count)
    fields.text("noun", "What they are, in the number's form: 'people', for one 'person'", \.noun)
  }
}
