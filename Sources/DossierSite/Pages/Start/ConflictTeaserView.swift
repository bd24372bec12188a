import DossierTemplate

/// Conflict teaser.
struct ConflictTeaserView: TemplateView {
  var subject: LinkView
  var about: String
  var url: SiteURL
  var values: [String] = []

  static let fields = ViewFields<ConflictTeaserView>("conflictTeaser", "Conflict teaser.") { fields in
    fields.view("subject", "Subject", \.subject)
    fields.text("about", "About", \.about)
    fields.url("url", "To its matrix", \.url)
    fields.texts("values", "Values", \.values)
  }
}
