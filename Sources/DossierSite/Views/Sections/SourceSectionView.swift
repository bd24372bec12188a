import DossierTemplate

/// Source section.
struct SourceSectionView: TemplateView {
  var count: String
  var items: [SourceUseView] = []

  static let fields = ViewFields<SourceSectionView>("sourceSection", "Source section.") { fields in
    fields.text("count", "Count", \.count)
    fields.list("items", "Items", \.items)
  }
}
