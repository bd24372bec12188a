import DossierTemplate

/// Count section.
struct CountSectionView: TemplateView {
  var count: String
  var groups: [CountGroupView] = []

  static let fields = ViewFields<CountSectionView>("countSection", "Count section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("groups", "Groups", \.groups)
  }
}
