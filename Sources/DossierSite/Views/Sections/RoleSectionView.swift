import DossierTemplate

/// Role section.
struct RoleSectionView: TemplateView {
  var count: String
  var items: [CaseRoleView] = []

  static let fields = ViewFields<RoleSectionView>("roleSection", "Role section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("items", "Items", \.items)
  }
}
