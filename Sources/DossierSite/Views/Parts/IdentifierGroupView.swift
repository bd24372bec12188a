import DossierTemplate

/// Identifiers that follow each other and have the same attributions.
struct IdentifierGroupView: TemplateView {
  var items: [IdentifierView] = []
  var attributions: [AttributionView] = []

  static let fields = ViewFields<IdentifierGroupView>(
    "identifierGroup", "Identifiers that follow each other and have the same attributions."
  ) { fields in
    fields.list("items", "Items", \.items)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
