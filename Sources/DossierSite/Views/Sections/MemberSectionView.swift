import DossierTemplate

/// Member section.
struct MemberSectionView: TemplateView {
  var count: String
  var items: [MemberView] = []

  static let fields = ViewFields<MemberSectionView>("memberSection", "Member section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("items", "Items", \.items)
  }
}
