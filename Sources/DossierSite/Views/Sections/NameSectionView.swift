import DossierTemplate

/// Name section.
struct NameSectionView: TemplateView {
  var groups: [NameGroupView] = []

  static let fields = ViewFields<NameSectionView>("nameSection", "Name section.") { fields in
    fields.list("groups", "Groups", \.groups)
  }
}
