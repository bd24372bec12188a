import DossierTemplate

/// Featured list.
struct FeaturedListView: TemplateView {
  var items: [FeaturedView] = []

  static let fields = ViewFields<FeaturedListView>("featuredList", "Featured list.") { fields in
    fields.list("items", "Items", \.items)
  }
}
