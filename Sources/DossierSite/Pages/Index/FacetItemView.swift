import DossierTemplate

/// One part of the records of an index.
struct FacetItemView: TemplateView {
  var link: LinkView
  var count: String

  static let fields = ViewFields<FacetItemView>("facetItem", "One part of the records of an index.") { fields in
    fields.view("link", "The country, the case", \.link)
    fields.text("count", "'57'", \.count)
  }
}
