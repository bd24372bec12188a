import DossierTemplate

/// What accounts of a record differ on.
struct DifferenceListView: TemplateView {
  var items: [DifferenceView] = []

  /// Nil where no accounts differ.
  init?(nonEmpty items: [DifferenceView]) {
    guard !items.isEmpty else { return nil }
    self.items = items
  }

  static let fields = ViewFields<DifferenceListView>("differences", "What accounts of a record differ on.") { fields in
    fields.list("items", "One for each contradiction", \.items)
  }
}
