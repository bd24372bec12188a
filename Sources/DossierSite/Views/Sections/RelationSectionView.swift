import DossierTemplate

/// Relation section.
struct RelationSectionView: TemplateView {
  var count: String
  var items: [RelationView] = []

  static let fields = ViewFields<RelationSectionView>("relationSection", "Relation section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("items", "Items", \.items)
  }
}
