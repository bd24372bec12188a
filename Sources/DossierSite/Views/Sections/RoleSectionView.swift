import DossierTemplate

/// Role section.
struct RoleSectionView: TemplateView {
  var count: String
  var items: [CaseRoleView] = []
  var pages: LinkListView?

  static let fields = ViewFields<RoleSectionView>("roleSection", "Role section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("items", "Items", \.items)
    fields.view("pages", "Where there are very many: the pages over which they are spread", \.pages)
  }
}
