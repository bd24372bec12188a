import DossierTemplate

/// Where else the same can be read, on the word of the same.
struct CitedPlaceView: TemplateView {
  var source: LinkView
  var locator: String?

  static let fields = ViewFields<CitedPlaceView>(
    "citedPlace", "Where else the same can be read, on the word of the same."
  ) { fields in
    fields.view("source", "Source", \.source)
    fields.text("locator", "'paragraph 4'", \.locator)
  }
}
