import DossierTemplate

/// What accounts of a record differ on.
struct DifferenceListView: TemplateView {
  /// So many are named at the head of a page.
  static let limit = 8

  var items: [DifferenceView] = []
  var more: String?

  static let fields = ViewFields<DifferenceListView>("differences", "What accounts of a record differ on.") { fields in
    fields.list("items", "One for each contradiction, or for the first \(limit)", \.items)
    fields.text("more", "'92 more', which stand among the claims", \.more)
  }
}
