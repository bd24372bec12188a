import DossierTemplate

/// Names that follow each other and have the same attributions.
struct NameGroupView: TemplateView {
  var items: [NameRowView] = []
  var attributions: [AttributionView] = []

  static let fields = ViewFields<NameGroupView>(
    "nameGroup", "Names that follow each other and have the same attributions."
  ) { fields in
    fields.list("items", "Items", \.items)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
