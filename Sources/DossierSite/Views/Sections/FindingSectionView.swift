import DossierTemplate

/// Finding section.
struct FindingSectionView: TemplateView {
  var count: String
  var items: [FindingView] = []

  static let fields = ViewFields<FindingSectionView>("findingSection", "Finding section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("items", "Items", \.items)
  }
}
