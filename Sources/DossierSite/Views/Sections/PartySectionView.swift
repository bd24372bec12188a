import DossierTemplate

/// Party section.
struct PartySectionView: TemplateView {
  var count: String
  var items: [PartyView] = []

  static let fields = ViewFields<PartySectionView>("partySection", "Party section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("items", "Items", \.items)
  }
}
