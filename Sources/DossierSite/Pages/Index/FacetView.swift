import DossierTemplate

/// A way to divide the records of an index.
struct FacetView: TemplateView {
  var title: String
  var items: [FacetItemView] = []
  var more: String?

  static let fields = ViewFields<FacetView>("facet", "A way to divide the records of an index.") { fields in
    fields.text("title", "'By nationality'", \.title)
    fields.list("items", "The largest parts, the largest first", \.items)
    fields.text("more", "'12 more', if there are more", \.more)
  }
}
