import DossierTemplate

/// Citation list.
struct CitationListView: TemplateView {
  var items: [CitationView] = []

  static let fields = ViewFields<CitationListView>("citationList", "Citation list.") { fields in
    fields.list("items", "Items", \.items)
  }
}
