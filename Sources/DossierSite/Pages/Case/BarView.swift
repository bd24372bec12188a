import DossierTemplate

/// Bar.
struct BarView: TemplateView {
  var label: String
  var count: String
  var percent: String
  var url: SiteURL?

  static let fields = ViewFields<BarView>("bar", "Bar.") { fields in
    fields.text("label", "Label", \.label)
    fields.text("count", "Count", \.count)
    fields.text("percent", "Of the longest", \.percent)
    fields.url("url", "Url", \.url)
  }
}
