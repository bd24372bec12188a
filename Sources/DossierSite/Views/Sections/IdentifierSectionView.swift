import DossierTemplate

/// Identifier section.
struct IdentifierSectionView: TemplateView {
  var groups: [IdentifierGroupView] = []

  static let fields = ViewFields<IdentifierSectionView>("identifierSection", "Identifier section.") { fields in
    fields.list("groups", "Groups", \.groups)
  }
}
