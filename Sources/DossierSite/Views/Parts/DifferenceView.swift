import DossierTemplate

/// A question on which accounts differ, and where on the page they stand side by side.
struct DifferenceView: TemplateView {
  var about: String
  var url: SiteURL

  static let fields = ViewFields<DifferenceView>(
    "difference", "A question on which accounts differ, and where on the page they stand side by side."
  ) { fields in
    fields.text("about", "The topic in words ('cause of death')", \.about)
    fields.url("url", "Where its accounts are", \.url)
  }
}
