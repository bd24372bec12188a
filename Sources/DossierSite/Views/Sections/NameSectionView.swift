import DossierTemplate

/// Name section.
struct NameSectionView: TemplateView {
  var items: [NameRowView] = []

  static let fields = ViewFields<NameSectionView>("nameSection", "Name section.") { fields in
    fields.list("items", "Items", \.items)
  }
}
