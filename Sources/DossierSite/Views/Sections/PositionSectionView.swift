import DossierTemplate

/// Position section.
struct PositionSectionView: TemplateView {
  var count: String
  var items: [PositionView] = []

  static let fields = ViewFields<PositionSectionView>("positionSection", "Position section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("items", "Items", \.items)
  }
}
